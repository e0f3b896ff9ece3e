import type { Criterion, CriterionKind, CriterionMode } from '@shared/model/criterion';

/** An empty one of its kind, as it is mostly meant; it is not kept before something is in it. */
export const newCriterion = (kind: CriterionKind, id: string): Criterion => {
  const mode = firstMode[kind] ?? 'scored';
  const common = { id, label: '', mode, weight: mode === 'scored' ? 3 : null, required: true };
  switch (kind) {
    case 'role':
      return { ...common, kind, titles: [] };
    case 'skill':
      return { ...common, kind, oneOf: [], withinMonths: null };
    case 'years':
      return { ...common, kind, in: null, atLeast: 2 };
    case 'level':
      return { ...common, kind, atLeast: 'experienced' };
    case 'education':
      return { ...common, kind, atLeast: 'bachelor', fields: [] };
    case 'certification':
      return { ...common, kind, oneOf: [] };
    case 'language':
      return { ...common, kind, oneOf: [], atLeast: 'B2' };
    case 'location':
      return { ...common, kind, places: [] };
    case 'permit':
      return { ...common, kind };
    case 'working-time':
      return { ...common, kind, wanted: '' };
    case 'own-words':
      return { ...common, kind, text: '' };
  }
};

const firstMode: Partial<Readonly<Record<CriterionKind, CriterionMode>>> = {
  location: 'gate',
  permit: 'gate',
  'working-time': 'note',
};

/** Where somebody lives is never scored. */
export const modesOf = (kind: CriterionKind): readonly CriterionMode[] =>
  kind === 'location' ? ['gate', 'note'] : ['gate', 'scored', 'note'];

export const withMode = (item: Criterion, mode: CriterionMode): Criterion => ({
  ...item,
  mode,
  weight: mode === 'scored' ? (item.weight ?? 3) : null,
});

/** One that neither list has used: a number that is given again would take over another's points. */
export const freeId = (...lists: readonly (readonly Criterion[])[]): string => {
  const numbers = lists.flat().map(({ id }) => Number(/^c(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `c${Math.max(0, ...numbers) + 1}`;
};

/** What is still empty in it, as the form says it; undefined: nothing. */
export const missingIn = (item: Criterion): string | undefined => {
  switch (item.kind) {
    case 'role':
      return item.titles.length === 0 ? 'Name at least one job title.' : undefined;
    case 'skill':
      return item.oneOf.length === 0 ? 'Name at least one skill.' : undefined;
    case 'certification':
      return item.oneOf.length === 0 ? 'Name at least one certificate or licence.' : undefined;
    case 'language':
      return item.oneOf.length === 0 ? 'Name at least one language.' : undefined;
    case 'location':
      return item.places.length === 0 ? 'Name at least one place.' : undefined;
    case 'working-time':
      return item.wanted.trim() === '' ? 'Say what working time is wanted.' : undefined;
    case 'own-words':
      return item.text.trim() === '' ? 'Say what the work needs.' : undefined;
    default:
      return undefined;
  }
};
