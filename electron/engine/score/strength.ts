// How much a passage says of what is asked, in thousandths; from `metFrom` on it says enough. The weights were fitted on
// half of tests/eval/evidence and rounded.
import type { Knowledge } from './knowledge';
import { type Match, matchPassage, type Passage, type Requirement } from './requirement';

export const metFrom = 500;
/** From here on it is said outright; meaning alone never gets there. */
export const certainFrom = 800;

export const strengthOf = (
  requirement: Requirement,
  passage: Passage,
  lexicon: Knowledge['lexicon'],
): number => {
  if (passage.words === '' || denies(requirement, passage)) return 0;
  const match = matchPassage(requirement, passage, lexicon);
  const said = passage.meant === null ? byWords(match) : weigh(match, passage.words.split(' ').length);
  const most = Math.min(
    match.figure === 'short' ? mostShort : 1000,
    passage.claim?.isSlight ? mostSlight : 1000,
    match.shared < leastShared && match.known < leastShared ? certainFrom - 1 : 1000,
  );
  return Math.round(Math.min(most, Math.max(0, said - (passage.claim?.isSlight ? slightLoss : 0))));
};

/** Too few years, or only seen done: never enough. */
const mostShort = 399;
const mostSlight = 450;
const slightLoss = 360;
const leastShared = 250;

const weights = { meant: 0.2, near: 0.3, shared: 0.03, whole: 0.21, telling: 0.65, each: -0.25, known: 0.23 };
const sectors = { same: 140, other: -190, unsaid: 0 };
const figures = { enough: 135, short: 0, silent: 0 };
const offset = -330;
/** A long sentence comes near to anything: what each doubling beyond the usual length takes off again. */
const usualLength = 12;
const lengthLoss = 130;
const mostTelling = 2000;

const weigh = (
  { meant, near, shared, telling, each, known, sector, figure }: Match,
  length: number,
): number =>
  offset +
  weights.meant * meant +
  weights.near * near +
  weights.shared * shared +
  weights.whole * Math.max(0, 2 * (shared - 500)) +
  weights.telling * Math.min(mostTelling, telling) +
  weights.each * each +
  weights.known * known +
  sectors[sector] +
  figures[figure] -
  lengthLoss * doublings(length);

/** Of a length beyond the usual one, a straight line between each two. */
const doublings = (length: number): number => {
  if (length <= usualLength) return 0;
  return length <= 2 * usualLength ? length / usualLength - 1 : 1 + doublings(length / 2);
};

/** Where no meaning is known: another language, or no table. */
const byWords = ({ shared, known, figure }: Match): number =>
  Math.max(Math.min(1000, Math.max(0, (shared - 250) * 2)), known) + figures[figure];

/** Half of what is asked stands among what the passage says is missing. */
const denies = ({ asked }: Requirement, { claim }: Passage): boolean => {
  if (!claim || claim.denies === '') return false;
  const missing = new Set(claim.denies.split(' '));
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  return (
    all > 0 && asked.reduce((sum, { stem, weight }) => sum + (missing.has(stem) ? weight : 0), 0) * 2 >= all
  );
};
