/** What is left of a word when case, accents and signs are taken off, and letters that look alike are one. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[|!1i]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's');

/** At most so many single letters apart that a recogniser may have mistaken them. */
export const isNearly = (one: string, other: string, share = 0.34): boolean => {
  const longer = Math.max(one.length, other.length);
  const allowed = Math.max(1, Math.floor(longer * share));
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
};

const longest = 60;

const distance = (one: string, other: string): number => {
  const [a, b] = [one.slice(0, longest), other.slice(0, longest)];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
