import type { CriterionOf } from '@shared/model/criterion';
import { type Answer, noAnswer, rungReasons, rungShares } from './answer';
import type { Candidate, Knowledge } from './knowledge';
import { likelyPassages } from './likely-passages';
import { onceFor, remembered } from './remembered';
import { makeRequirement, type Requirement } from './requirement';
import { certainFrom, metFrom, strengthOf } from './strength';

/** Below this a passage only happens to share a word. */
const leastStrength = 450;

/** The passage that says most of it, in whatever words. It never decides a gate: a person reads the passage. */
export const askOwnWords = (
  { text }: CriterionOf<'own-words'>,
  { facts, vectors, unlooked }: Candidate,
  knowledge: Knowledge,
): Answer => {
  const requirement = requirementFor(text, knowledge);
  let found: Answer = noAnswer('nothing like it was found');
  for (const { passage, meant } of likelyPassages(requirement, { facts, vectors })) {
    const rung = facts.rungs[passage] ?? 'listed';
    const words = facts.words[passage] ?? '';
    if (rungShares[rung] <= found.share || unlooked?.has(passage)) continue;
    const strength = strengthOf(
      requirement,
      { words, claim: facts.claims[passage], skills: facts.skillsIn[passage] ?? none, meant },
      knowledge.lexicon,
    );
    if (strength < leastStrength) continue;
    const share = Math.round((rungShares[rung] * strength) / 1000);
    if (share > found.share)
      found = {
        verdict: 'unknown',
        share,
        rung,
        reason: `${rungReasons[rung]}${howSurely(strength)}`,
        passages: [passage],
      };
  }
  return found;
};

const howSurely = (strength: number): string => {
  if (strength >= certainFrom) return '';
  return strength >= metFrom ? ', in other words' : ', perhaps, in other words';
};

const none: readonly string[] = [];

const requirementFor = (text: string, knowledge: Knowledge): Requirement => requirementsBy(knowledge)(text);

const requirementsBy = onceFor((knowledge: Knowledge) =>
  remembered((text) => makeRequirement(text, knowledge), mostRequirements),
);
/** As many as criteria can hold: each keeps the words that it was asked about. */
const mostRequirements = 100;
