import { contentWords, wordWeight } from '@shared/lib/content-words';
import type { CriterionOf } from '@shared/model/criterion';
import type { RoleProof } from '../evidence/evidence';
import { likeness } from '../meaning/meaning';
import { type Answer, noAnswer } from './answer';
import { best } from './ask-skill';
import type { Candidate, Knowledge } from './knowledge';

/** Has worked as this: by the titles on the page, the latest and longest first. */
export const askRole = (
  { titles }: CriterionOf<'role'>,
  { facts }: Candidate,
  knowledge: Knowledge,
): Answer =>
  best([
    noAnswer('no such title'),
    ...facts.roles.flatMap((role) =>
      titles.map((title): Answer => {
        const match = matchTitles(title, role.title, knowledge);
        const share = match < 400 ? 0 : Math.round((match * standing(role)) / 1000);
        return {
          verdict: match >= 900 && role.months > 0 ? 'pass' : 'unknown',
          share,
          rung: share === 0 ? 'none' : 'role',
          reason: match >= 900 ? 'this title' : 'a title close to it',
          passages: share === 0 ? [] : [role.passage],
        };
      }),
    ),
  ]);

/** A headline says it, a job shows it, a recent one best. */
const standing = ({ months, ago }: RoleProof): number => {
  if (months === 0) return 500;
  const long = months >= 12 ? 1000 : 800;
  return ago !== null && ago > 96 ? long * 0.75 : long;
};

/** In thousandths: words of the wanted title in the found one; meaning where words differ. */
export const matchTitles = (wanted: string, found: string, { meaning }: Knowledge): number => {
  const there = new Set(contentWords(found));
  const words = [...new Set(contentWords(wanted))].filter((word) => !rank.has(word));
  const whole = words.reduce((sum, word) => sum + wordWeight(word), 0);
  const shared = words.reduce((sum, word) => sum + (there.has(word) ? wordWeight(word) : 0), 0);
  const byWords = whole === 0 ? 0 : (shared / whole) * 1000;
  const near = meaning === null ? 0 : likeness(meaning.embed(wanted), meaning.embed(found));
  return Math.round(Math.max(byWords, Math.min(850, near)));
};

/** How far up is another criterion. */
const rank: ReadonlySet<string> = new Set(
  'senior junior lead head chief assistant principal staff trainee intern experienced'
    .split(' ')
    .flatMap(contentWords),
);
