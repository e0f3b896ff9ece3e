/** What fits the typed words: all of them stand in it. Whose words begin with them come first, else as they came. */
export const orderEntries = <Entry extends { readonly words: string }>(
  entries: readonly Entry[],
  typed: string,
): readonly Entry[] => {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, fit: fitOf(fold(entry.words), wanted) }))
    .filter(({ fit }) => fit < notAtAll)
    .toSorted((one, other) => one.fit - other.fit)
    .map(({ entry }) => entry);
};

const notAtAll = 3;

/** 0: from its beginning; 1: from the beginning of its words; 2: inside them; 3: not at all. */
const fitOf = (words: string, wanted: readonly string[]): number => {
  if (!wanted.every((word) => words.includes(word))) return notAtAll;
  if (words.startsWith(wanted[0] ?? '')) return 0;
  const parts = words.split(/[^\p{L}\p{N}]+/u);
  return wanted.every((word) => parts.some((part) => part.startsWith(word))) ? 1 : 2;
};

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
