// A posting -> criteria for a person to edit: what is asked for becomes gates, scored criteria and notes; benefits, the
// company and what may not be asked for stay out, the last with its reason.
import type { Criteria, Criterion, Preset, SkillName } from '@shared/model/criterion';
import { findSkills } from '../skills/find-skills';
import type { Lexicon } from '../skills/lexicon';
import { applyPreset } from './apply-preset';
import { type Draft, draftLine } from './draft-line';
import { findSeniority } from './find-amounts';
import { postingLines } from './posting-lines';
import { nothingAsked, type PostingProblem, postingProblem } from './posting-problem';
import { type Refusal, refusalOf } from './protected';
import { readTitle } from './read-title';

export type Drafted = {
  readonly criteria: Criteria;
  /** The job's title as the posting says it; null: it says none. */
  readonly title: string | null;
  /** Lines that ask for what may not be asked for. */
  readonly refused: readonly (Refusal & { readonly label: string })[];
  /** Why there is nothing, or nothing but a title; null: there is something to score by. */
  readonly problem: PostingProblem | null;
};

type Asked = {
  readonly posting: string;
  readonly title?: string | null;
  readonly preset?: Preset;
  /** Of the posting, as the reader found it. */
  readonly language?: string | null;
};

export const draftCriteria = (
  { posting, title: given, preset = 'standard', language = null }: Asked,
  lexicon: Lexicon,
): Drafted => {
  const lines = postingLines(posting);
  const title = given ?? readTitle(posting);
  const hasHeadings = lines.some(({ section }) => section === 'required');
  const problem = postingProblem({ posting, language, hasHeadings });
  if (problem) return { criteria: { version: 1, preset, items: [] }, title, refused: [], problem };
  const refused: (Refusal & { label: string })[] = [];
  const drafts: Draft[] = title === null ? [] : ofTitle(title);
  for (const { text, bullet, section } of lines) {
    const refusal = refusalOf(text);
    const asks =
      section === 'required' ||
      section === 'preferred' ||
      (!hasHeadings && section !== 'tasks' && (bullet || asksFor.test(text)));
    if (refusal && asks) refused.push({ ...refusal, label: text.slice(0, 400) });
    else if (asks && text !== title)
      drafts.push(...draftLine(text, { wished: section === 'preferred', lexicon }));
    else if (section === 'tasks') drafts.push(...ofTask(text, lexicon));
    else drafts.push(...ofAnyLine(text, { lexicon }));
  }
  const items = numbered(applyPreset(preset, withoutTwins(drafts)).slice(0, maxCriteria));
  const isAsking = items.some(({ kind }) => kind !== 'role' && kind !== 'level');
  return {
    criteria: { version: 1, preset, items },
    title,
    refused,
    problem: isAsking ? null : nothingAsked,
  };
};

const maxCriteria = 40;
/** Without headings, a sentence that says so asks for something. */
const asksFor =
  /\b(?:must|required?|requires|need(?:s|ed)?|should have|experience|knowledge|degree|qualified|licen[cs]e|certifi\w+|fluent|skills?|erfahrung|kenntnisse|ausbildung|studium|expérience|diplôme|experiencia|esperienza|experiência|ervaring|doświadczeni\w+)\b/i;

const ofTitle = (title: string): Draft[] => {
  const level = findSeniority(title);
  return [
    { kind: 'role', label: title, required: true, weight: 5, titles: [title] },
    ...(level ? [{ kind: 'level', label: title, required: true, weight: 3, atLeast: level } as const] : []),
  ];
};

/** A duty names what somebody will work with: worth something, asked for by nobody. */
const ofTask = (text: string, lexicon: Lexicon): readonly Draft[] =>
  namesIn(text, lexicon)
    .slice(0, 2)
    .map(
      (skill): Draft => ({
        kind: 'skill',
        label: text,
        required: false,
        weight: 1,
        oneOf: [skill],
        withinMonths: null,
      }),
    );

/** Anywhere in a posting these are asked for, wherever they stand. */
const ofAnyLine = (text: string, { lexicon }: { readonly lexicon: Lexicon }): readonly Draft[] =>
  draftLine(text, { wished: false, lexicon }).filter(({ kind }) => kind === 'permit');

const namesIn = (text: string, lexicon: Lexicon): readonly SkillName[] =>
  [...new Set(findSkills(text, lexicon).map(({ id }) => id))]
    .filter((id) => lexicon.byId.get(id)?.kind !== 'soft')
    .map((id) => ({ id, name: lexicon.byId.get(id)?.names[0]?.words ?? id }));

/** What is asked for twice counts once: the stronger wording stays. */
const withoutTwins = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const before = kept.get(key);
    if (!before || before.weight < draft.weight) kept.set(key, draft);
  }
  return [...kept.values()];
};

const keyOf = (draft: Draft): string => {
  switch (draft.kind) {
    case 'skill':
    case 'certification':
      return `skill ${draft.oneOf
        .map(({ id, name }) => id ?? name.toLowerCase())
        .sort()
        .join()}`;
    case 'years':
      return `years ${draft.in?.id ?? draft.in?.name ?? ''}`;
    case 'language':
      return `language ${draft.oneOf.toSorted().join()}`;
    case 'own-words':
      return `words ${draft.text.toLowerCase()}`;
    default:
      return draft.kind;
  }
};

const numbered = (drafts: readonly Draft[]): readonly Criterion[] =>
  drafts.map((draft, index): Criterion => {
    const mode = draft.mode ?? 'scored';
    const { mode: _, ...rest } = draft;
    return {
      ...rest,
      id: `c${index + 1}`,
      label: draft.label.slice(0, 400),
      mode,
      weight: mode === 'scored' ? draft.weight : null,
    } as Criterion;
  });
