import { contentWords, wordWeight } from '@shared/lib/content-words';
import { monthsIn, uniteSpans } from '@shared/lib/month-spans';
import type { CriterionOf } from '@shared/model/criterion';
import type { Facts, RoleProof } from '../evidence/evidence';
import { dimensions, likeness, type Meaning } from '../meaning/meaning';
import { type Answer, noAnswer } from './answer';
import type { Candidate, Knowledge } from './knowledge';

/** Years at work, or in roles that name a skill: the union of their dates. */
export const askYears = (
  { in: skill, atLeast }: CriterionOf<'years'>,
  candidate: Candidate,
  { lexicon, meaning }: Knowledge,
): Answer => {
  const { facts } = candidate;
  if (atLeast === 0) return noAnswer('no years asked for');
  const found =
    skill === null
      ? total(facts)
      : skill.id === null
        ? inRoles(skill.name, candidate, meaning)
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

/**
 * "5 years in sales", "on a hospital ward": the jobs that any of their passages says so of, in these words or in others
 * that mean it, overlaps counted once.
 */
const inRoles = (
  name: string,
  { facts: { terms, jobOf, jobSpans, roles }, vectors }: Candidate,
  meaning: Knowledge['meaning'],
): Counted | null => {
  const meant = meaning === null || vectors === null ? null : meaning.embed(name);
  const means = (passage: number): boolean =>
    meant !== null && vectors !== null && likeness(meant, vectors, passage * dimensions) >= leastLikeness;
  const wanted = new Map(contentWords(name).map((word) => [word, wordWeight(word)]));
  const whole = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  const found = terms.flatMap((line, passage) => {
    const job = jobOf[passage] ?? null;
    const shared = line.split(' ').reduce((sum, word) => sum + (wanted.get(word) ?? 0), 0);
    return job !== null && (shared >= whole * leastShare || means(passage)) ? [{ job, passage }] : [];
  });
  const titled = roles.flatMap((role) => {
    const job = jobOf[role.passage] ?? null;
    const isMeant =
      meaning !== null && meant !== null && likeness(meant, titleVector(role, meaning)) >= leastTitleLikeness;
    return job !== null && isMeant ? [{ job, passage: role.passage }] : [];
  });
  const byJob = new Map([...found, ...titled].toReversed().map(({ job, passage }) => [job, passage]));
  const spans = [...byJob.keys()].flatMap((job) => jobSpans[job] ?? []);
  return byJob.size === 0 ? null : { months: monthsIn(uniteSpans(spans)), passages: [...byJob.values()] };
};

const leastShare = 0.5;
const leastLikeness = 460;
const leastTitleLikeness = 425;

const titleVectors = new WeakMap<RoleProof, Int8Array>();

const titleVector = (role: RoleProof, meaning: Meaning): Int8Array => {
  const vector = titleVectors.get(role) ?? meaning.embed(role.title);
  titleVectors.set(role, vector);
  return vector;
};
