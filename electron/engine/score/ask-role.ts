import type { CriterionOf } from '@shared/model/criterion';
import type { RoleProof } from '../evidence/evidence';
import { type Answer, noAnswer } from './answer';
import type { Candidate, Knowledge } from './knowledge';
import { matchTitles } from './match-titles';

/**
 * Has worked as this. The best title counts most; the rest is how much of the career was spent in titles like it, so
 * that one summer in a shop is less than ten years in shops.
 */
export const askRole = (
  { titles }: CriterionOf<'role'>,
  { facts }: Candidate,
  knowledge: Knowledge,
): Answer => {
  const matches = facts.roles
    .map((role) => ({
      role,
      match: titles.reduce((most, title) => Math.max(most, matchTitles(title, role.title, knowledge)), 0),
    }))
    .filter(({ match }) => match >= leastMatch)
    .toSorted((one, other) => other.match * standing(other.role) - one.match * standing(one.role));
  const [best] = matches;
  if (!best) return noAnswer('no such title');
  const months = facts.roles.reduce((sum, role) => sum + role.months, 0);
  const spent =
    months === 0 ? 0 : matches.reduce((sum, { role, match }) => sum + role.months * match, 0) / months;
  const share = Math.round(0.6 * best.match * standing(best.role) + 0.4 * spent);
  return {
    verdict: best.match >= 900 && best.role.months > 0 ? 'pass' : 'unknown',
    share,
    rung: 'role',
    reason: best.match >= 900 ? 'this title' : 'a title close to it',
    passages: [best.role.passage],
  };
};

const leastMatch = 450;

/** A headline says it, a job shows it, a recent one best. */
const standing = ({ months, ago }: RoleProof): number => {
  if (months === 0) return 0.6;
  const long = months >= 12 ? 1 : 0.8;
  return ago !== null && ago > 96 ? long * 0.75 : long;
};
