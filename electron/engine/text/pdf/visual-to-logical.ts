/** Hebrew and Arabic stand on the page from right to left; a text has its first letter first. */
export const visualToLogical = (characters: readonly string[]): string => {
  const rightward = characters.filter((char) => isLeftToRight(char)).length;
  const leftward = characters.filter((char) => isRightToLeft(char)).length;
  if (leftward === 0) return characters.join('');
  return leftward >= rightward
    ? turnRuns(characters.toReversed().map(mirrored), isNumberOrLatin)
    : turnRuns(characters, isRightToLeft);
};

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const isRightToLeft = (char: string): boolean => rightToLeft.test(char);
const isLeftToRight = (char: string): boolean => /\p{L}/u.test(char) && !isRightToLeft(char);
const isNumberOrLatin = (char: string): boolean => /[\p{L}\p{N}]/u.test(char) && !isRightToLeft(char);

/** Turns round each run of matching characters, with what stands between two of them. */
const turnRuns = (characters: readonly string[], matches: (char: string) => boolean): string => {
  const out: string[] = [];
  let at = 0;
  while (at < characters.length) {
    if (!matches(characters[at] ?? '')) {
      out.push(characters[at] ?? '');
      at += 1;
      continue;
    }
    let last = at;
    for (let next = at + 1; next < characters.length && next - last < 3; next += 1) {
      if (matches(characters[next] ?? '')) last = next;
    }
    out.push(...characters.slice(at, last + 1).toReversed());
    at = last + 1;
  }
  return out.join('');
};

const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
};
const mirrored = (char: string): string => mirrors[char] ?? char;
