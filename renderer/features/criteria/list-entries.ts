// The rows of the list as they stand: what is asked, what was taken out a moment ago, and which came from one sentence.
import type { Criterion } from '@shared/model/criterion';

/** Taken out and not saved: it stands behind the one it stood behind, until it is put back or the list is saved. */
export type Removed = { readonly item: Criterion; readonly after: string | null };

export type Entry = { readonly item: Criterion; readonly isRemoved: boolean };

export const listEntries = (items: readonly Criterion[], removed: readonly Removed[]): readonly Entry[] => {
  const entries: Entry[] = items.map((item) => ({ item, isRemoved: false }));
  for (const { item, after } of removed) {
    if (items.some(({ id }) => id === item.id)) continue;
    const at = after === null ? 0 : entries.findIndex((entry) => entry.item.id === after) + 1;
    entries.splice(after !== null && at === 0 ? entries.length : at, 0, { item, isRemoved: true });
  }
  return entries;
};

/** Back to where it stood. */
export const putBack = (
  items: readonly Criterion[],
  removed: readonly Removed[],
  id: string,
): readonly Criterion[] =>
  listEntries(items, removed).flatMap(({ item, isRemoved }) => (isRemoved && item.id !== id ? [] : [item]));

/** Several of one sentence are one run; the others are runs of one. */
export const runsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last?.[0]?.item.label === entry.item.label) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
};
