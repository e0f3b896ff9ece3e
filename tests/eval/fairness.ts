// npm run eval -- fairness: who somebody is, or fourteen months away from work, must not move a score at all.
import { parseArgs } from 'node:util';
import type { Criteria } from '@shared/model/criterion';
import { openKnowledge } from '../../electron/engine/knowledge';
import { type EvalCommand, say } from './eval-command';
import { criteriaFor, type Judged, judgePair, pairsOf, type Resume } from './fairness/judge-pair';
import { makePeople } from './people/make-people';
import type { Person } from './people/person';
import type { ResumeScore } from './scoring/score-resume';

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
        judged.push(await judgePair({ swap, pair, resume, criteria, known, read }));
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
