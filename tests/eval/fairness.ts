// npm run eval -- fairness: who somebody is, or fourteen months away from work, must not move a score at all.
import { parseArgs } from 'node:util';
import type { Criteria } from '@shared/model/criterion';
import { openKnowledge } from '../../electron/engine/knowledge';
import type { Knowledge } from '../../electron/engine/score/knowledge';
import { type EvalCommand, say } from './eval-command';
import { drawResume, type Form } from './fairness/draw-resume';
import { gapPair } from './fairness/move-gap';
import { type Pair, swaps } from './fairness/swaps';
import { makePeople, trades } from './people/make-people';
import type { Person } from './people/person';
import { criteriaOfTrade } from './scoring/criteria-of-trade';
import { type ResumeScore, scoreResume } from './scoring/score-resume';

type Resume = { readonly person: Person; readonly form: Form; readonly turn: number };
type Judged = { readonly what: string; readonly change: number; readonly causes: readonly string[] };

export const fairness: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      json: { type: 'boolean', default: false },
      people: { type: 'string' },
      only: { type: 'string' },
      most: { type: 'string', default: '40' },
    },
  });
  const known = await openKnowledge();
  const resumes = plan(makePeople().slice(0, Number(values.people ?? 1000)));
  const sets = new Map<string, Criteria>();
  const judged: Judged[] = [];
  for (const [index, resume] of resumes.entries()) {
    const read = new Map<string, Promise<ResumeScore | null>>();
    const criteria = criteriaFor(resume.person, sets, known);
    for (const [swap, pair] of pairsOf(resume.person, index))
      if (values.only === undefined || values.only === swap)
        judged.push(await judge({ swap, pair, resume, criteria, known, read }));
  }
  const changed = judged.filter(({ causes }) => causes.length > 0);
  const largest = Math.max(0, ...judged.map(({ change }) => change));
  if (values.json)
    return say(
      JSON.stringify({
        resumes: resumes.length,
        criteriaSets: sets.size,
        pairs: judged.length,
        changed: changed.length,
        largest,
        changes: changed,
      }),
    );
  for (const { what, change, causes } of changed.slice(0, Number(values.most)))
    say(`${what}: ${change.toFixed(1)} points: ${causes.join(' · ')}`);
  for (const swap of new Set(judged.map(({ what }) => swapOf(what)))) {
    const those = judged.filter(({ what }) => swapOf(what) === swap);
    say(
      `${swap.padEnd(22)} ${those.length} pairs, ${those.filter(({ causes }) => causes.length > 0).length} changed`,
    );
  }
  say(
    `${resumes.length} resumes, ${sets.size} sets of criteria, ${judged.length} pairs: ${changed.length} changed, largest change ${largest.toFixed(1)} points`,
  );
};

const swapOf = (what: string): string => what.slice(0, what.indexOf(':'));

/** Everybody typed out and in one more form; every second one, whose name the fonts can write, as a PDF as well. */
const plan = (people: readonly Person[]): readonly Resume[] =>
  people.flatMap((person, turn): Resume[] => [
    { person, form: 'text', turn },
    { person, form: turn % 2 === 0 ? 'page' : 'word', turn },
    ...(turn % 2 === 1 && /^[\p{Script=Latin}\p{Script=Common}\p{M}]*$/u.test(person.name)
      ? [{ person, form: 'pdf', turn: (turn - 1) / 2 } as const]
      : []),
  ]);

const pairsOf = (person: Person, index: number): readonly (readonly [string, Pair])[] => {
  const gap = gapPair(person);
  return [
    ...Object.entries(swaps).map(([name, swap]) => [name, swap(person, index)] as const),
    ...(gap ? [['gap', gap] as const] : []),
  ];
};

const criteriaFor = (person: Person, sets: Map<string, Criteria>, known: Knowledge): Criteria => {
  const key = `${person.tongue} ${person.sector}`;
  const trade = trades[person.tongue].find(({ sector }) => sector === person.sector);
  const criteria = sets.get(key) ?? (trade && criteriaOfTrade(trade, person.tongue, known.lexicon));
  if (!criteria) throw new Error(`no trade for ${person.name}`);
  sets.set(key, criteria);
  return criteria;
};

type Case = {
  readonly swap: string;
  readonly pair: Pair;
  readonly resume: Resume;
  readonly criteria: Criteria;
  readonly known: Knowledge;
  /** Most pairs have one side in common. */
  readonly read: Map<string, Promise<ResumeScore | null>>;
};

const judge = async ({ swap, pair, resume, criteria, known, read }: Case): Promise<Judged> => {
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
  { criteria, known }: Pick<Case, 'criteria' | 'known'>,
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
