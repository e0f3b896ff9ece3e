// npm run eval -- rewording: one person in two wordings has to score the same, within three points.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Criteria } from '@shared/model/criterion';
import { draftCriteria } from '../../electron/engine/criteria/draft-criteria';
import { openKnowledge } from '../../electron/engine/knowledge';
import type { Knowledge } from '../../electron/engine/score/knowledge';
import { type EvalCommand, say } from './eval-command';
import { makePeople } from './people/make-people';
import type { Person } from './people/person';
import { reword } from './rewording/reword';
import { type ResumeScore, scoreResume, textFile } from './scoring/score-resume';

const mostApart = 3;

/** Of each sector a posting that somebody else wrote: of the retrieval set, or for this where it has none. */
const postingOf: Readonly<Record<string, string>> = {
  health: 'postings/healthcare',
  trades: 'postings/construction',
  hospitality: 'postings/chef',
  it: 'postings/information-technology',
  finance: 'postings/accountant',
  education: 'postings/teacher',
  engineering: 'postings/engineering',
  agriculture: 'postings/agriculture',
  creative: 'postings/designer',
  hr: 'postings/hr',
  sales: 'postings/sales',
  logistics: 'rewording/postings/logistics',
  retail: 'rewording/postings/retail',
  law: 'rewording/postings/law',
  'public sector': 'rewording/postings/public-sector',
  science: 'rewording/postings/science',
};

type Judged = { readonly who: string; readonly apart: number; readonly why: readonly string[] };

export const rewording: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  });
  const known = await openKnowledge();
  const people = makePeople().filter(({ tongue }) => tongue === 'en');
  const judged: Judged[] = [];
  for (const [turn, person] of people.entries())
    judged.push(await judge(person, turn, { criteria: await criteriaFor(person, known), known }));
  const far = judged.filter(({ apart }) => apart > mostApart);
  const largest = Math.max(...judged.map(({ apart }) => apart));
  const mean = judged.reduce((sum, { apart }) => sum + apart, 0) / judged.length;
  if (values.json) return say(JSON.stringify({ pairs: judged.length, largest, mean, far }));
  for (const { who, apart, why } of values.all ? judged : far)
    say(`${who}: ${apart.toFixed(1)} apart\n    ${why.join('\n    ')}`);
  say(
    `${judged.length} pairs: ${far.length} more than ${mostApart} points apart, largest ${largest.toFixed(1)}, mean ${mean.toFixed(2)}`,
  );
};

const criteriaFor = async ({ sector }: Person, { lexicon }: Knowledge): Promise<Criteria> => {
  const posting = await readFile(join('tests', 'eval', `${postingOf[sector] ?? ''}.txt`), 'utf8');
  return draftCriteria({ posting }, lexicon).criteria;
};

const judge = async (
  person: Person,
  turn: number,
  { criteria, known }: { readonly criteria: Criteria; readonly known: Knowledge },
): Promise<Judged> => {
  const { one, other } = reword(person, turn);
  const [left, right] = await Promise.all(
    [one, other].map((text) => scoreResume(textFile('resume.txt', text), criteria, known)),
  );
  const who = `${person.name} (${person.sector})`;
  if (!left || !right) return { who, apart: 100, why: ['not read'] };
  return { who, apart: Math.abs(left.score.score - right.score.score), why: reasons(left, right, criteria) };
};

/** What moved most, in points. */
const reasons = (
  { score: one }: ResumeScore,
  { score: other }: ResumeScore,
  { items }: Criteria,
): readonly string[] => {
  const whole = items.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return one.parts
    .flatMap((part, at) => {
      const twin = other.parts[at];
      const item = items.find(({ id }) => id === part.criterionId);
      if (!twin || !item) return [];
      const points = ((twin.share - part.share) * (item.weight ?? 0)) / whole / 10;
      return [{ points, part, twin, item }];
    })
    .filter(({ points }) => Math.abs(points) >= 0.4)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(
      ({ points, part, twin, item }) =>
        `${points > 0 ? '+' : ''}${points.toFixed(1)} ${item.kind} “${item.label.slice(0, 50)}” ${part.share} ${part.reason} “${part.evidence?.quote.slice(0, 90) ?? ''}” → ${twin.share} ${twin.reason} “${twin.evidence?.quote.slice(0, 90) ?? ''}”`,
    );
};
