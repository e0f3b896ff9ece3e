import { contentWords, wordWeight } from '@shared/lib/content-words';
import type { CriterionOf } from '@shared/model/criterion';
import type { RoleProof } from '../evidence/evidence';
import { likeness, type Meaning } from '../meaning/meaning';
import { findTitle } from '../skills/titles';
import { type Answer, noAnswer } from './answer';
import type { Candidate, Knowledge } from './knowledge';

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

/** In thousandths: the same family, words of the wanted title in the found one, meaning where words differ. */
export const matchTitles = (wanted: string, found: string, { meaning }: Knowledge): number => {
  const [asked, there] = [findTitle(wanted), findTitle(found)];
  if (asked && there && asked.id === there.id) return 1000;
  const family = asked && there && asked.family === there.family ? 850 : 0;
  const shared = shareOfWords(wanted, found);
  const near = meaning === null ? 0 : likeness(embedded(wanted, meaning), embedded(found, meaning));
  return Math.max(family, shared, Math.min(800, near));
};

/** Titles come again and again. */
const embedded = (title: string, meaning: Meaning): Int8Array => {
  const known = vectors.get(title) ?? meaning.embed(title);
  if (vectors.size < mostTitles) vectors.set(title, known);
  return known;
};
const vectors = new Map<string, Int8Array>();
const mostTitles = 20_000;

const shareOfWords = (wanted: string, found: string): number => {
  const there = new Set(contentWords(found));
  const words = [...new Set(contentWords(wanted))].filter((word) => !rank.has(word));
  const whole = words.reduce((sum, word) => sum + wordWeight(word), 0);
  const shared = words.reduce((sum, word) => sum + (there.has(word) ? wordWeight(word) : 0), 0);
  return whole === 0 ? 0 : Math.round((shared / whole) * 1000);
};

/** How far up is another criterion. */
const rank: ReadonlySet<string> = new Set(
  'senior junior lead head chief assistant principal staff trainee intern experienced'
    .split(' ')
    .flatMap(contentWords),
);
