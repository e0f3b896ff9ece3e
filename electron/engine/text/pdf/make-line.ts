import type { Box } from '@shared/model/text';
import { cleanLine } from '../make-text';
import { greatest, least } from './extent';
import { beginsWithMark } from './item-mark';
import { restoreLigatures } from './restore-ligatures';
import { boxOf, type Cell, round, type Segment } from './segment';
import { isRightToLeft, visualToLogical } from './visual-to-logical';

/** What stands together on one baseline of a region, as words with their edges. */
export type PdfLine = {
  readonly text: string;
  readonly box: Box;
  readonly edges: readonly number[];
  readonly size: number;
  readonly bold: boolean;
  readonly item: boolean;
  readonly baseline: number;
  /** The baseline of its last line, where a narrow cell broke it into several. */
  readonly lowest: number;
};

/** null where nothing but the mark of a list or an icon stands. Segments come in the order they are read. */
export const makeLine = (
  segments: readonly Segment[],
  leftwardPage: boolean,
  { before = null, edge = Number.POSITIVE_INFINITY }: Around = {},
): PdfLine | null => {
  const parts = joinNear(segments).map((part) => ({ ...part, words: wordsOf(part.cells, leftwardPage) }));
  const goesOn = before !== null && parts[0] !== undefined && isDashWithin(parts[0], before, edge);
  const marked = !goesOn && parts[0] !== undefined && takeMark(parts[0]);
  const filled = parts.filter((part) => part.words.length > 0);
  if (filled.length === 0) return null;
  const folded = segments.some((segment) => segment.joint !== undefined);
  const largest = segments.reduce((best, segment) => (letters(segment) > letters(best) ? segment : best));
  const heavy = segments.reduce((sum, segment) => sum + (segment.bold ? letters(segment) : 0), 0);
  const all = segments.reduce((sum, segment) => sum + letters(segment), 0);
  return {
    text: filled.reduce((text, part) => text + (text === '' ? '' : part.joint) + textOf(part.words), ''),
    box: boxOf(segments),
    edges: filled.flatMap((part) => part.words.flatMap((word) => [round(word.left), round(word.right)])),
    size: round(largest.size),
    bold: heavy * 2 > all,
    item: marked || segments[0]?.item === true,
    baseline: folded ? least(segments, baselineOf) : largest.baseline,
    lowest: folded ? greatest(segments, baselineOf) : largest.baseline,
  };
};

/** The line before it in its region, and how far to the right the lines of that region reach. */
type Around = { readonly before?: PdfLine | null; readonly edge?: number };

/** A dash at the left edge of the words above, where those had no room for it: the sentence goes on. */
const isDashWithin = ({ words, size }: PartWords, before: PdfLine, edge: number): boolean => {
  const [mark, next] = words;
  const [left = 0, right = 0] = [before.edges[0], before.edges.at(-1)];
  if (mark === undefined || next === undefined || !/^[–—-]$/u.test(mark.text)) return false;
  const isTyped = next.left - mark.right < size * typedSpaceEms;
  return isTyped && Math.abs(mark.left - left) < size * 0.2 && right + next.right - mark.left > edge;
};

const typedSpaceEms = 0.45;

const baselineOf = ({ baseline }: Segment): number => baseline;

const letters = (segment: Segment): number => segment.cells.length;

type Part = {
  cells: readonly Cell[];
  left: number;
  right: number;
  size: number;
  tracking: number;
  joint: string;
};
type Word = { text: string; left: number; right: number };

const wideJoint = '  ';

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** A wide space between two words does not part them: only what is as wide as a tab does. */
const joinNear = (segments: readonly Segment[]): readonly Part[] => {
  const parts: Part[] = [];
  for (const segment of segments) {
    const part = parts.at(-1);
    if (part === undefined || segment.joint !== undefined) {
      parts.push({ joint: wideJoint, ...segment });
      continue;
    }
    const backward = segment.left < part.left;
    const gap = backward ? part.left - segment.right : segment.left - part.right;
    const size = Math.max(part.size, segment.size);
    if (gap > size * tabEms + 2 * Math.max(part.tracking, segment.tracking)) {
      parts.push({ joint: wideJoint, ...segment });
      continue;
    }
    const [first, second] = backward ? [segment, part] : [part, segment];
    part.cells = [
      ...first.cells,
      ...second.cells.map((cell, at) => (at === 0 ? { ...cell, spaced: true } : cell)),
    ];
    part.left = Math.min(part.left, segment.left);
    part.right = Math.max(part.right, segment.right);
    part.size = size;
  }
  return parts;
};

const tabEms = 1;

/** Once a line is turned, what stands at the left of a letter no longer comes before it: spaces become cells. */
const inReadingOrder = (cells: readonly Cell[], leftwardPage: boolean): readonly Cell[] => {
  if (!cells.some(isRightToLeft)) return cells;
  const standing = cells.flatMap((cell) => {
    const letter = { ...cell, spaced: false };
    return cell.spaced ? [{ ...letter, text: ' ' }, letter] : [letter];
  });
  return visualToLogical(standing, { leftwardPage });
};

const wordsOf = (cells: readonly Cell[], leftwardPage: boolean): Word[] => {
  const words: Word[] = [];
  let open = false;
  for (const cell of inReadingOrder(cells, leftwardPage)) {
    const word = words.at(-1);
    if (cell.text === ' ') open = false;
    else if (open && word !== undefined && !cell.spaced) {
      word.text += cell.text;
      word.left = Math.min(word.left, cell.left);
      word.right = Math.max(word.right, cell.right);
    } else {
      words.push({ text: cell.text, left: cell.left, right: cell.right });
      open = true;
    }
  }
  return words.flatMap(cleaned);
};

/** An unreadable character matters inside of a word; alone it is an icon. */
const besideNoLetter = /(?<![\p{L}\ufffd])\ufffd+(?!\p{L})/gu;

const plain = /^[!-~\u00a1-\u00ac\u00ae-\u00ff]+$/;

const cleaned = (word: Word): readonly Word[] => {
  if (plain.test(word.text)) return [word];
  const texts = cleanLine(restoreLigatures(word.text.replace(besideNoLetter, '')))
    .split(/\s+/)
    .filter((text) => text !== '');
  return texts.map((text) => ({ ...word, text }));
};

type PartWords = { readonly words: Word[]; readonly size: number };

const takeMark = (part: PartWords): boolean => {
  const [mark, next] = part.words;
  if (mark === undefined || next === undefined) return false;
  const gap = Math.max(next.left - mark.right, mark.left - next.right);
  if (!beginsWithMark([mark.text, next.text], gap / part.size)) return false;
  part.words.shift();
  return true;
};
