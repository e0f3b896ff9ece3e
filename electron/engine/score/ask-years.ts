import { contentWords, wordWeight } from '@shared/lib/content-words';
import { monthsIn, uniteSpans } from '@shared/lib/month-spans';
import type { CriterionOf } from '@shared/model/criterion';
import type { Facts } from '../evidence/evidence';
import { likenessToAll } from '../meaning/likeness-to-all';
import { likeness } from '../meaning/meaning';
import { type Answer, noAnswer } from './answer';
import type { Candidate, Knowledge } from './knowledge';
import { titleVector } from './match-titles';
import { onceFor, remembered } from './remembered';
import { hasTerm } from './term-index';

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
  let most: Counted | null = null;
  for (const [each, weight] of [[id, 1] as const, ...closest(id, lexicon)]) {
    const proof = skills[each];
    const months = proof ? Math.round(proof.months * weight) : -1;
    if (proof && (most === null || months > most.months)) most = { months, passages: [proof.best.passage] };
  }
  return most;
};

const closest = (id: string, lexicon: Knowledge['lexicon']): readonly (readonly [string, number])[] =>
  closestBy(lexicon)(id);

const closestBy = onceFor((lexicon: Knowledge['lexicon']) =>
  remembered((id) => [...lexicon.near(id)].filter(([, weight]) => weight >= 0.8)),
);

/**
 * "5 years in sales", "on a hospital ward": the jobs that any of their passages says so of, in these words or in others
 * that mean it, overlaps counted once.
 */
const inRoles = (
  name: string,
  { facts: { terms, jobOf, jobSpans, roles }, vectors }: Candidate,
  meaning: Knowledge['meaning'],
): Counted | null => {
  const meant = meaning === null || vectors === null ? null : titleVector(name, meaning);
  const near = meant === null || vectors === null ? null : likenessToAll(meant, vectors);
  const { weights, least } = wantedIn(name);
  const isNamed = least === 0 || [...weights.keys()].some((word) => hasTerm(terms, word));
  const says = (passage: number): boolean =>
    isNamed &&
    (terms[passage] ?? '').split(' ').reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) >= least;
  const found = terms.flatMap((_, passage) => {
    const job = jobOf[passage] ?? null;
    return job !== null && ((near?.[passage] ?? 0) >= leastLikeness || says(passage))
      ? [{ job, passage }]
      : [];
  });
  const titled = roles.flatMap((role) => {
    const job = jobOf[role.passage] ?? null;
    const isMeant =
      meaning !== null &&
      meant !== null &&
      likeness(meant, titleVector(role.title, meaning)) >= leastTitleLikeness;
    return job !== null && isMeant ? [{ job, passage: role.passage }] : [];
  });
  const byJob = new Map([...found, ...titled].toReversed().map(({ job, passage }) => [job, passage]));
  const spans = [...byJob.keys()].flatMap((job) => jobSpans[job] ?? []);
  return byJob.size === 0 ? null : { months: monthsIn(uniteSpans(spans)), passages: [...byJob.values()] };
};

const leastShare = 0.5;
const leastLikeness = 460;
const leastTitleLikeness = 425;

/** What each word is worth, and how much of them a passage has to have. */
const wantedIn = remembered((name) => {
  const weights = new Map(contentWords(name).map((word) => [word, wordWeight(word)]));
  return { weights, least: [...weights.values()].reduce((sum, weight) => sum + weight, 0) * leastShare };
});
