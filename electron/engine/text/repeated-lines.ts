import type { Box } from '@shared/model/text';
import type { RawLine, RawPage } from './make-text';

/**
 * The head and foot that stand on every page are read once: on the page where they come first. On later pages a
 * line in the margin goes if it says nothing that did not stand on an earlier page, or only counts the pages.
 */
export const withoutRepeatedLines = <P extends RawPage>(pages: readonly P[]): readonly P[] => {
  if (pages.length < 2) return pages;
  const seen: Seen = new Map();
  return pages.map((page, index) => {
    const margin = marginOf(page);
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

/** A margin is at most so much of the page's height, holds few lines, and empty space parts it from the body. */
const marginShare = 0.12;
const maxMarginLines = 3;
const leastSpace = 0.6;
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

type BoxedLine = RawLine & { readonly box: Box };

const marginOf = ({ lines, height }: RawPage): readonly RawLine[] => {
  if (height <= 0 || lines.length < 2) return [];
  const boxed = lines.filter((line): line is BoxedLine => line.box !== null);
  const down = boxed.toSorted((one, other) => one.box[1] - other.box[1]);
  const head = outermost(down, (line) => bottomOf(line) < height * marginShare);
  const up = boxed.toSorted((one, other) => bottomOf(other) - bottomOf(one));
  const foot = outermost(up, (line) => line.box[1] > height * (1 - marginShare));
  return [...head, ...foot];
};

const bottomOf = ({ box }: BoxedLine): number => box[1] + box[3];

/** The lines up to the first empty space, if it comes soon and within the margin. */
const outermost = (
  lines: readonly BoxedLine[],
  isWithin: (line: BoxedLine) => boolean,
): readonly BoxedLine[] => {
  const out: BoxedLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isWithin(line) || out.length > maxMarginLines) return [];
    out.push(line);
    const next = lines[index + 1];
    if (next === undefined || spaceBetween(line.box, next.box) > line.box[3] * leastSpace) return out;
  }
  return [];
};

const spaceBetween = (one: Box, other: Box): number =>
  Math.max(other[1] - one[1] - one[3], one[1] - other[1] - other[3]);

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

const pageWord = 'page|seite|página|pagina|pág|pag|strona|str|side|sida|blad|sivu|p';
const ofWord = 'of|von|de|di|van|sur|z|av|af|/';
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${pageWord})\\.?\\s*)?(\\d{1,3})(?:\\s*(?:${ofWord})\\s*\\d{1,3})?\\s*$`,
  'iu',
);

/** "Page 2 of 3", "2/3", "- 2 -": only where it is the number of that page. */
const withoutPageNumber = (text: string, number: number): string => {
  const bare = text.replace(/[\s–—|•·-]+$/u, '');
  const match = counted.exec(bare);
  if (match === null || Number(match[1]) !== number) return text.trim();
  return bare.slice(0, match.index).replace(/[\s–—|•·-]+$|^[\s–—|•·-]+/gu, '');
};
