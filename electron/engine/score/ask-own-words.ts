import type { CriterionOf } from '@shared/model/criterion';
import { type Answer, noAnswer, rungReasons, rungShares } from './answer';
import type { Candidate, Knowledge } from './knowledge';
import { makeRequirement, type Requirement, strengthOf } from './requirement';

/** Below this a passage only happens to share a word. */
const leastStrength = 350;

/** The passage that says most of it, in whatever words. It never decides a gate: a person reads the passage. */
export const askOwnWords = (
  { text }: CriterionOf<'own-words'>,
  { facts, vectors, doubtful }: Candidate,
  knowledge: Knowledge,
): Answer => {
  const requirement = requirementFor(text, knowledge);
  let found: Answer = noAnswer('nothing like it was found');
  for (const [passage, terms] of facts.terms.entries()) {
    const strength = strengthOf(
      requirement,
      { terms, skills: facts.skillsIn[passage] ?? none, vectors, at: passage },
      knowledge.lexicon,
    );
    if (strength < leastStrength || facts.lacking.includes(passage) || doubtful?.has(passage)) continue;
    const rung = facts.rungs[passage] ?? 'listed';
    const share = Math.round((rungShares[rung] * strength) / 1000);
    if (share > found.share)
      found = {
        verdict: 'unknown',
        share,
        rung,
        reason: strength >= 800 ? rungReasons[rung] : `${rungReasons[rung]}, in other words`,
        passages: [passage],
      };
  }
  return found;
};

const none: readonly string[] = [];
const made = new WeakMap<Knowledge, Map<string, Requirement>>();

const requirementFor = (text: string, knowledge: Knowledge): Requirement => {
  const known = made.get(knowledge) ?? new Map<string, Requirement>();
  made.set(knowledge, known);
  const requirement = known.get(text) ?? makeRequirement(text, knowledge);
  known.set(text, requirement);
  return requirement;
};
