import { formLabel } from '../sections/form-label';
import { headPieces, type Piece } from './head-pieces';
import { isWorkPlace } from './is-work-place';
import { jobCues } from './job-cues';
import type { WorkLine } from './work-line';

/** How many lines after the dates still name the job: until it has a title, an employer and a place. */
export const linesBelow = (
  lines: readonly WorkLine[],
  start: number,
  anchor: number,
  end: number,
): number => {
  let known = headPieces(lines.slice(start, anchor + 1)).filter(isName);
  let count = 0;
  for (let at = anchor + 1; at < end && count < 5; at += 1) {
    const each = lines[at];
    if (each?.is !== 'head' || isOverNext(each, lines[at + 1], lines[anchor])) break;
    const all = headPieces([each]);
    const pieces = all.filter(isName);
    const text = each.line.text.trim();
    const isPlaces = all.length > 0 && pieces.length === 0;
    const isPlaceOrLink = isPlaces || isWorkPlace(text) || /^(?:https?:|www\.)\S+$/.test(text);
    if (!each.dated && !isPlaceOrLink && !addsName(known, pieces, each, lines[at + 1])) break;
    known = [...known, ...(isPlaceOrLink ? [] : pieces)];
    count += 1;
  }
  return count;
};

/** An employer over its posts is written larger than they are: it belongs to the dates below it. */
const isOverNext = (each: WorkLine, next: WorkLine | undefined, dated: WorkLine | undefined): boolean =>
  next?.range != null && isLarger(each, next) && dated !== undefined && isLarger(each, dated);

export const isLarger = ({ line: one }: WorkLine, { line: other }: WorkLine): boolean =>
  one.size !== null && other.size !== null && one.size >= other.size + 0.8;

const isName = (piece: Piece): boolean => !piece.isPlace && !piece.isBehindDates;
const isTitle = ({ cues, side }: Piece): boolean => side === 'title' || cues.title >= 2.5;
const isEmployer = ({ cues, side }: Piece): boolean =>
  side === 'employer' || (cues.employer >= 2.5 && cues.title < 2.5);

const addsName = (
  known: readonly Piece[],
  pieces: readonly Piece[],
  { line, isApart }: WorkLine,
  next: WorkLine | undefined,
): boolean => {
  const text = line.text.slice(formLabel(line.text)?.to ?? 0).trim();
  if (text.length > 90 || pieces.length === 0 || (isApart && known.length > 0)) return false;
  const told = pieces.some((piece) => isTitle(piece) || isEmployer(piece));
  if (known.length < 2 && (told || !isSentence(text))) return true;
  if (known.length > 3 || isSentence(text)) return false;
  if (!known.some(isEmployer) && pieces.some(isEmployer)) return true;
  if (!known.some(isTitle) && pieces.some(isTitle)) return true;
  if (line.bold && next && !next.line.bold && known.length === 2 && pieces.some(isEmployer)) return true;
  // a title of two parts, and its employer below
  const isShort = known.length === 2 && text.split(' ').length <= 8 && !isSentence(text);
  return (
    isShort &&
    !known.some(isEmployer) &&
    (next?.is === 'item' || nameAndTown.test(text)) &&
    jobCues(text).title < 2.5
  );
};

const nameAndTown = /^\p{Lu}[^,.:;]{2,40}, \p{Lu}[^,.:;\d]{2,24}(?:, \p{Lu}[^,.:;\d]{1,20})?$/u;

/** Names are written with capitals; what was done is not. */
const isSentence = (text: string): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return text.split(/\s+/).length >= 5 && words.filter((word) => word === word.toLowerCase()).length >= 2;
};
