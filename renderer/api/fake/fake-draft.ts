import type { RouteOutput } from '@shared/ipc/index';
import type { Criterion, Preset } from '@shared/model/criterion';

/** The same requirements for every posting; one of a word or two asks for nothing but its title. */
export const draftFake = (posting: string, preset: Preset): RouteOutput<'criteria.draft'> => {
  const words = posting.trim().split(/\s+/);
  if (posting.length > 60_000) return { preset, items: [], refused: [], problem: tooLong };
  if (words.length < 3) return { preset, items: draftItems.slice(0, 1), refused: [], problem: nothingFound };
  return {
    preset,
    items: preset === 'regulated' ? draftItems.map(gated) : draftItems,
    refused,
    problem: null,
  };
};

const tooLong = {
  what: 'This is longer than any posting.',
  remedy: 'Give the pages that say what is asked for, one job at a time.',
};
const nothingFound = {
  what: 'No requirements were found in this posting.',
  remedy: 'Add criteria by hand, or paste all of it.',
};

const gated = (item: Criterion): Criterion =>
  item.kind === 'language' ? { ...item, mode: 'gate', weight: null } : item;

const refused = [
  {
    label: 'You are young and flexible',
    about: 'age',
    instead: 'Ask for the years of experience or the qualification the work needs.',
  },
];

const scored = { mode: 'scored', required: true } as const;
const draftItems: readonly Criterion[] = [
  { id: 'c1', kind: 'role', label: 'Nurse, intensive care', ...scored, weight: 5, titles: ['Nurse'] },
  {
    id: 'c2',
    kind: 'skill',
    label: 'Wound care and triage',
    ...scored,
    weight: 3,
    oneOf: [
      { id: 'wound-care', name: 'Wound care' },
      { id: 'triage', name: 'Triage' },
    ],
    withinMonths: null,
  },
  {
    id: 'c3',
    kind: 'years',
    label: 'Three years in intensive care',
    ...scored,
    weight: 3,
    in: null,
    atLeast: 3,
  },
  {
    id: 'c4',
    kind: 'certification',
    label: 'Registered nurse',
    mode: 'gate',
    weight: null,
    required: true,
    oneOf: [{ id: 'registered-nurse', name: 'Registered nurse' }],
  },
  {
    id: 'c5',
    kind: 'language',
    label: 'English at C1',
    ...scored,
    weight: 2,
    oneOf: ['English'],
    atLeast: 'C1',
  },
  {
    id: 'c6',
    kind: 'own-words',
    label: 'Explains treatment to families in plain words',
    ...scored,
    weight: 2,
    text: 'Explains treatment to families in plain words',
  },
];
