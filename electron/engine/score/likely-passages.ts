import type { Facts } from '../evidence/evidence';
import { likenessToAll } from '../meaning/likeness-to-all';
import type { Requirement } from './requirement';
import { passagesWith } from './term-index';

export type Likely = { readonly passage: number; readonly meant: number | null };

/** A close look is dear: only at passages that share a word, or that mean something like it; the nearest first. */
export const likelyPassages = (
  { asked, vector }: Pick<Requirement, 'asked' | 'vector'>,
  { facts: { terms }, vectors }: { readonly facts: Pick<Facts, 'terms'>; readonly vectors: Int8Array | null },
): readonly Likely[] => {
  const near = vector && vectors ? likenessToAll(vector, vectors) : null;
  const shared = new Map<number, number>();
  for (const { stem, weight } of asked)
    for (const passage of passagesWith(terms, stem)) shared.set(passage, (shared.get(passage) ?? 0) + weight);
  const promising: (Likely & { readonly promise: number })[] = [];
  for (let passage = 0; passage < terms.length; passage += 1) {
    const meant = near?.[passage] ?? null;
    const promise = (shared.get(passage) ?? 0) / 4 + Math.max(0, (meant ?? 0) - leastLikeness);
    if (promise > 0) promising.push({ passage, meant, promise });
  }
  return promising
    .sort((one, other) => other.promise - one.promise || one.passage - other.passage)
    .slice(0, mostLooks);
};

const leastLikeness = 200;
const mostLooks = 8;
