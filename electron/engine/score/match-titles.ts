import { wordWeight } from '@shared/lib/content-words';
import { likeness } from '../meaning/meaning';
import { neutralTitle } from '../skills/neutral-title';
import { findTitle } from '../skills/titles';
import type { Knowledge } from './knowledge';
import { onceFor, remembered } from './remembered';
import { termsOf } from './terms-of';

/** In thousandths: the same family, words of the wanted title in the found one, meaning where words differ. */
export const matchTitles = (wanted: string, found: string, knowledge: Knowledge): number =>
  matchesOf(knowledge)(wanted)(found);

const matchesOf = onceFor((knowledge: Knowledge) =>
  remembered((wanted) => {
    const asked = neutralTitle(wanted);
    return remembered((found) => matchTwo(asked, neutralTitle(found), knowledge));
  }),
);

const matchTwo = (wanted: string, found: string, { meaning }: Knowledge): number => {
  const [asked, there] = [knownTitle(wanted), knownTitle(found)];
  if (asked && there && asked.id === there.id) return 1000;
  const family = asked && there && asked.family === there.family ? 850 : 0;
  const shared = shareOfWords(wanted, found);
  const near = meaning === null ? 0 : likeness(titleVector(wanted, meaning), titleVector(found, meaning));
  return Math.max(family, shared, Math.min(800, near));
};

const knownTitle = remembered(findTitle);

export const titleVector = (title: string, meaning: NonNullable<Knowledge['meaning']>): Int8Array =>
  vectorsBy(meaning)(title);

const vectorsBy = onceFor((meaning: NonNullable<Knowledge['meaning']>) =>
  remembered((title) => meaning.embed(neutralTitle(title))),
);

const shareOfWords = (wanted: string, found: string): number => {
  const there = termsOf(found);
  const words = [...termsOf(wanted)].filter((word) => !rank.has(word));
  const whole = words.reduce((sum, word) => sum + wordWeight(word), 0);
  const shared = words.reduce((sum, word) => sum + (there.has(word) ? wordWeight(word) : 0), 0);
  return whole === 0 ? 0 : Math.round((shared / whole) * 1000);
};

/** How far up is another criterion. */
const rank = termsOf('senior junior lead head chief assistant principal staff trainee intern experienced');
