import type { Score } from '@shared/model/score';
import { bucketOf, type Placed } from './order-shortlist';

/**
 * Before many are turned down at once: a few from the bottom of the list and a few of those about whom too little was
 * known, drawn by the job's own seed, so that the same list gives the same sample.
 */
export const drawSecondLook = <Entry extends Placed & Pick<Score, 'confidence'>>(
  ordered: readonly Entry[],
  { seed, size }: { readonly seed: string; readonly size: number },
): readonly Entry[] => {
  const unknown = ordered.filter((entry) => bucketOf(entry) === 1 || entry.confidence < 0.4);
  const bottom = ordered.slice(Math.floor(ordered.length * 0.6)).filter((entry) => !unknown.includes(entry));
  const ofUnknown = drawn(unknown, seed).slice(0, Math.ceil(size / 2));
  const ofBottom = drawn(bottom, seed).slice(0, size - ofUnknown.length);
  const chosen = new Set([...ofUnknown, ...ofBottom]);
  return ordered.filter((entry) => chosen.has(entry));
};

const drawn = <Entry extends Placed>(entries: readonly Entry[], seed: string): readonly Entry[] =>
  entries
    .map((entry) => ({ entry, lot: lotOf(`${seed}.${entry.sha256}`) }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ entry }) => entry);

/** FNV-1a: spreads well enough for lots, and needs nothing. */
const lotOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};
