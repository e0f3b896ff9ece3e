import { type MonthSpan, monthsIn, uniteSpans } from '@shared/lib/month-spans';
import { rungs as ladder, type Rung } from '@shared/model/score';
import type { SkillHit } from '../skills/find-skills';
import type { Facts, Proof, SkillProof } from './evidence';
import type { Passage } from './passage';

type Gathering = {
  /** Of each passage. */
  readonly named: readonly (readonly SkillHit[])[];
  readonly rungs: readonly Rung[];
  readonly stuffed: ReadonlySet<number>;
  readonly ago: (job: number | null) => number | null;
  readonly spanOf: (job: number) => MonthSpan | null;
};

/** Every skill with its strongest passage, its months and its last use; and those a passage says are missing. */
export const gatherSkills = (
  passages: readonly Passage[],
  { named, rungs, stuffed, ago, spanOf }: Gathering,
): Pick<Facts, 'skills' | 'denied' | 'skillsIn' | 'lacking'> => {
  const uses = new Map<string, { proofs: Proof[]; jobs: Set<number> }>();
  const denied: Record<string, number> = {};
  const lacking = new Set<number>();
  const skillsIn = passages.map((): string[] => []);
  for (const [index, passage] of passages.entries())
    for (const { id, attitude } of named[index] ?? []) {
      if (attitude === 'lacks') {
        denied[id] ??= index;
        lacking.add(index);
      } else {
        skillsIn[index]?.push(id);
        const use = uses.get(id) ?? { proofs: [], jobs: new Set<number>() };
        uses.set(id, use);
        const isStuffed = stuffed.has(index);
        use.proofs.push({
          passage: index,
          rung: isStuffed ? 'listed' : (rungs[index] ?? 'listed'),
          slight: attitude === 'slight',
          stuffed: isStuffed,
        });
        if (passage.job !== null && !isStuffed) use.jobs.add(passage.job);
      }
    }
  return {
    skills: Object.fromEntries([...uses].map(([id, use]) => [id, toProof(use, { ago, spanOf })])),
    denied,
    skillsIn,
    lacking: [...lacking],
  };
};

const toProof = (
  { proofs, jobs }: { readonly proofs: readonly Proof[]; readonly jobs: ReadonlySet<number> },
  { ago, spanOf }: Pick<Gathering, 'ago' | 'spanOf'>,
): SkillProof => {
  const spans = uniteSpans([...jobs].flatMap((job) => spanOf(job) ?? []));
  const [best] = proofs.toSorted(
    (one, other) => strength(other) - strength(one) || one.passage - other.passage,
  );
  return {
    best: best ?? { passage: 0, rung: 'none', slight: false, stuffed: false },
    months: monthsIn(spans),
    lastUse: spans.at(-1)?.to ?? null,
    ago: [...jobs].flatMap((job) => ago(job) ?? []).reduce(least, null),
  };
};

const least = (one: number | null, other: number): number => (one === null ? other : Math.min(one, other));

const strength = ({ rung, slight, stuffed }: Proof): number =>
  ladder.indexOf(rung) * 4 - (slight ? 2 : 0) - (stuffed ? 3 : 0);
