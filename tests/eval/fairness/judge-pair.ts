import type { Criteria } from '@shared/model/criterion';
import type { Knowledge } from '../../../electron/engine/score/knowledge';
import { trades } from '../people/make-people';
import type { Person } from '../people/person';
import { criteriaOfTrade } from '../scoring/criteria-of-trade';
import { type ResumeScore, scoreResume } from '../scoring/score-resume';
import { drawResume, type Form } from './draw-resume';

import { gapPair, leavePair } from './move-gap';
import { type Pair, swaps } from './swaps';

export type Resume = { readonly person: Person; readonly form: Form; readonly turn: number };
export type Judged = { readonly what: string; readonly change: number; readonly causes: readonly string[] };

export const pairsOf = (person: Person, index: number): readonly (readonly [string, Pair])[] => {
  const gap = gapPair(person);
  const leave = leavePair(person, index);
  return [
    ...Object.entries(swaps).map(([name, swap]) => [name, swap(person, index)] as const),
    ...(gap ? [['gap', gap] as const] : []),
    ...(leave ? [['gap that is named', leave] as const] : []),
  ];
};

/** One set for each line of work in each language; made once. */
export const criteriaFor = (person: Person, sets: Map<string, Criteria>, known: Knowledge): Criteria => {
  const key = `${person.tongue} ${person.sector}`;
  const trade = trades[person.tongue].find(({ sector }) => sector === person.sector);
  const criteria = sets.get(key) ?? (trade && criteriaOfTrade(trade, person.tongue, known.lexicon));
  if (!criteria) throw new Error(`no trade for ${person.name}`);
  sets.set(key, criteria);
  return criteria;
};

export type PairCase = {
  readonly swap: string;
  readonly pair: Pair;
  readonly resume: Resume;
  readonly criteria: Criteria;
  readonly known: Knowledge;
  /** Most pairs have one side in common. */
  readonly read: Map<string, Promise<ResumeScore | null>>;
};

export const judgePair = async ({ swap, pair, resume, criteria, known, read }: PairCase): Promise<Judged> => {
  const what = `${swap}: ${resume.person.name} (${resume.form} ${resume.turn})`;
  const [one, other] = await Promise.all(
    pair.map((person) => {
      const key = JSON.stringify(person);
      const reading = read.get(key) ?? readOne(person, resume, { criteria, known });
      read.set(key, reading);
      return reading;
    }),
  );
  if (!one || !other) return { what, change: 100, causes: ['not read'] };
  return {
    what,
    change: Math.abs(one.score.score - other.score.score),
    causes: causesOf(one, other, criteria),
  };
};

const readOne = async (
  person: Person,
  { form, turn }: Resume,
  { criteria, known }: Pick<PairCase, 'criteria' | 'known'>,
): Promise<ResumeScore | null> => scoreResume(await drawResume(person, form, turn), criteria, known);

/** Whatever differs and could move somebody in the list: the parts, the figure with what is hidden, the confidence. */
const causesOf = (
  { score: one, counted }: ResumeScore,
  { score: other, counted: otherCounted }: ResumeScore,
  { items }: Criteria,
): readonly string[] => [
  ...one.parts.flatMap((part, index) => {
    const twin = other.parts[index];
    if (!twin || twin.share === part.share) return [];
    const item = items.find(({ id }) => id === part.criterionId);
    return [
      `${item?.kind} “${item?.label.slice(0, 40)}” ${part.share} ${part.reason} “${part.evidence?.quote ?? ''}” → ${twin.share} ${twin.reason} “${twin.evidence?.quote ?? ''}”`,
    ];
  }),
  ...(one.confidence === other.confidence
    ? []
    : [
        `confidence ${one.confidence} → ${other.confidence}: “${only(counted, otherCounted)}” → “${only(otherCounted, counted)}”`,
      ]),
  ...(one.band === other.band ? [] : [`band ${one.band} → ${other.band}`]),
];

const only = (those: readonly string[], others: readonly string[]): string =>
  those.filter((each) => !others.includes(each)).join(' | ');
