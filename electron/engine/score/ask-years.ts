import { contentWords } from '@shared/lib/content-words';
import type { CriterionOf } from '@shared/model/criterion';
import type { Facts } from '../evidence/evidence';
import { type Answer, noAnswer } from './answer';
import type { Candidate, Knowledge } from './knowledge';

/** Years at work, or in roles that name a skill: the union of their dates. */
export const askYears = (
  { in: skill, atLeast }: CriterionOf<'years'>,
  { facts }: Candidate,
  { lexicon }: Knowledge,
): Answer => {
  if (atLeast === 0) return noAnswer('no years asked for');
  const found =
    skill === null
      ? total(facts)
      : skill.id === null
        ? inRoles(skill.name, facts)
        : inSkill(skill.id, facts, lexicon);
  if (found === null) return noAnswer('no dates that could be counted');
  const years = Math.round((found.months / 12) * 10) / 10;
  const share = Math.min(1000, Math.round((found.months / 12 / atLeast) * 1000));
  const all = share >= 1000;
  return {
    verdict: all ? 'pass' : found.months === 0 || skill !== null ? 'unknown' : 'fail',
    share: found.passages.length === 0 ? 0 : share,
    rung: share === 0 ? 'none' : 'role',
    reason: `${years} of ${atLeast} years`,
    passages: found.passages.slice(0, 4),
  };
};

type Counted = { readonly months: number; readonly passages: readonly number[] };

const total = ({ months, dated }: Facts): Counted | null =>
  dated.length === 0 ? null : { months, passages: dated };

const inSkill = (id: string, { skills }: Facts, lexicon: Knowledge['lexicon']): Counted | null => {
  const those = [[id, 1] as const, ...lexicon.near(id)].flatMap(([each, weight]) => {
    const proof = skills[each];
    return proof && weight >= 0.8
      ? [{ months: Math.round(proof.months * weight), passages: [proof.best.passage] }]
      : [];
  });
  return those.toSorted((one, other) => other.months - one.months)[0] ?? null;
};

/** "5 years in sales": roles whose title says so. */
const inRoles = (name: string, { roles }: Facts): Counted | null => {
  const wanted = contentWords(name);
  const those = roles.filter(({ title }) => {
    const there = new Set(contentWords(title));
    return wanted.some((word) => there.has(word));
  });
  return those.length === 0
    ? null
    : {
        months: those.reduce((sum, { months }) => sum + months, 0),
        passages: those.map(({ passage }) => passage),
      };
};
