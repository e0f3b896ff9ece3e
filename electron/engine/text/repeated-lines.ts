import type { RawLine, RawPage } from './make-text';
import { marginsOf } from './page-margins';
import { withoutPageNumber } from './page-number';

/**
 * The head and foot that stand on every page are read once: on the page where they come first. On later pages a
 * line in the margin goes if it says nothing that did not stand on an earlier page, or only counts the pages.
 */
export const withoutRepeatedLines = <P extends RawPage>(pages: readonly P[]): readonly P[] => {
  if (pages.length < 2) return pages;
  const seen: Seen = new Map();
  return pages.map((page, index) => {
    const { head, foot } = marginsOf(page);
    const margin = [...head, ...foot];
    const repeats = index === 0 ? [] : margin.filter((line) => isRepeated(line, index + 1, seen));
    if (index === 0) for (const line of headOf(page)) remember(line, { anywhere: true, seen });
    for (const line of margin) remember(line, { anywhere: false, seen });
    return repeats.length === 0
      ? page
      : { ...page, lines: page.lines.filter((line) => !repeats.includes(line)) };
  });
};

/** Where words stood before: how far down, or anywhere for what the first page shows in its head. */
type Seen = Map<string, { readonly anywhere: boolean; readonly top: number }>;

const remember = (
  line: RawLine,
  { anywhere, seen }: { readonly anywhere: boolean; readonly seen: Seen },
): void => {
  const top = line.box?.[1] ?? 0;
  for (const part of [line.text, ...partsOf(line.text)]) {
    const letters = lettersOf(part);
    if (letters.length >= leastLetters && seen.get(letters)?.anywhere !== true)
      seen.set(letters, { anywhere, top });
  }
};

/** The first page may show large and further down what later pages repeat in their margin. */
const firstHeadShare = 0.3;
const longest = 160;
/** As many as a telephone number has. */
const leastDigits = 7;

const leastLetters = 3;
const samePlacePoints = 4;

const isRepeated = (line: RawLine, number: number, seen: Seen): boolean => {
  if (line.text.length > longest) return false;
  const words = withoutPageNumber(line.text, number);
  if (words === '') return true;
  const stood = (part: string): boolean => {
    const before = seen.get(lettersOf(part));
    if (before === undefined) return false;
    return before.anywhere || Math.abs(before.top - (line.box?.[1] ?? 0)) <= samePlacePoints;
  };
  const parts = partsOf(words);
  return stood(words) || (parts.length > 0 && parts.every(stood));
};

/** The name, the addresses and the numbers of a first page: what its later pages repeat. */
const headOf = ({ lines, height }: RawPage): readonly RawLine[] => {
  const sizes = lines.map((line) => line.size ?? 0).sort((one, other) => one - other);
  const large = Math.max((sizes[sizes.length >> 1] ?? 0) * 1.15, (sizes.at(-1) ?? 0) * 0.95);
  return lines.filter((line) => {
    if (line.box === null || line.box[1] > height * firstHeadShare) return false;
    const digits = line.text.replace(/\D/g, '').length;
    return (line.size ?? 0) >= large || line.text.includes('@') || digits >= leastDigits;
  });
};

const partsOf = (text: string): readonly string[] =>
  text.split(/ {2,}| [–—-] |[|•·]|, /u).filter((part) => lettersOf(part) !== '');

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();
