import { headPieces } from './head-pieces';
import { jobCues } from './job-cues';
import { isLarger, linesBelow } from './lines-below';
import { itemMark, type WorkLine } from './work-line';

/** The lines that say who was what where and when, and the lines that tell what was done. */
export type Entry = { readonly head: readonly WorkLine[]; readonly body: readonly WorkLine[] };

/** A job begins with the lines above its dates that belong to it: as many as the other jobs of this section have. */
export const splitEntries = (lines: readonly WorkLine[]): readonly Entry[] => {
  const anchors = anchorsOf(lines);
  if (anchors.length === 0) return splitWithoutDates(lines);
  const usual = usualAbove(lines, anchors);
  const starts = anchors.map((anchor, index) => {
    const floor = index === 0 ? 0 : (anchors[index - 1] ?? 0) + 1;
    return anchor - linesAbove(lines, { anchor, floor, usual, isFirst: index === 0 });
  });
  const before = splitWithoutDates(lines.slice(0, starts[0] ?? 0));
  const dated = starts.map((start, index): Entry => {
    const end = starts[index + 1] ?? lines.length;
    const anchor = anchors[index] ?? start;
    const headEnd = anchor + 1 + linesBelow(lines, start, anchor, end);
    return { head: lines.slice(start, headEnd), body: lines.slice(headEnd, end) };
  });
  return [...before, ...dated.flatMap((entry) => withUndated(entry))];
};

const anchorsOf = (lines: readonly WorkLine[]): readonly number[] => {
  const heads = lines.flatMap((each, index) => (each.range && each.is === 'head' ? [index] : []));
  const ranged = heads.filter((index) => !lines[index]?.isSingle);
  const usable =
    ranged.length > 0
      ? heads.filter((index) => !lines[index]?.isSingle || isLikeRange(lines, index, ranged))
      : heads;
  const found =
    usable.length > 0
      ? usable
      : lines.flatMap((each, index) => (each.range && !each.isSingle && !isDone(each) ? [index] : []));
  return found;
};

/** "Planned fundraisers for up to 300 guests since 2015": a point that tells what was done. */
const isDone = ({ is, rest, range }: WorkLine): boolean =>
  is === 'item' &&
  (range?.from ?? 0) > 20 &&
  rest.split(' ').length >= 5 &&
  (jobCues(rest).title < 2.5 || /^\p{Lu}\p{Ll}+ed\s/u.test(rest));

/** A job with one date among others with two: only dates, or a job's words beside them. */
const isLikeRange = (lines: readonly WorkLine[], index: number, ranged: readonly number[]): boolean => {
  const each = lines[index];
  if (!each) return false;
  const isOften = ranged.some((other) => lines[other]?.line.bold === each.line.bold);
  return isOften && (jobCues(each.rest).title >= 3 || each.rest === '') && each.rest.length < 80;
};

/** How many lines stand above the dates in most jobs; told by those with a clear line before them. */
const usualAbove = (lines: readonly WorkLine[], anchors: readonly number[]): number => {
  const counts = anchors.flatMap((anchor, index) => {
    const floor = index === 0 ? 0 : (anchors[index - 1] ?? 0) + 1;
    const run = headRun(lines, anchor, floor);
    const isClear = index === 0 || run.stop === 'item' || run.stop === 'gap' || run.stop === 'prose';
    return isClear && run.count <= 4 ? [run.count] : [];
  });
  if (counts.length === 0) return 1;
  const tally = new Map<number, number>();
  for (const [index, count] of counts.entries())
    tally.set(count, (tally.get(count) ?? 0) + (index === 0 ? 1.6 : 1));
  return [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
};

type Run = { readonly count: number; readonly stop: 'item' | 'prose' | 'gap' | 'floor' };

const headRun = (lines: readonly WorkLine[], anchor: number, floor: number): Run => {
  let count = 0;
  if (lines[anchor]?.isApart && !isOnlyDates(lines[anchor])) return { count, stop: 'gap' };
  for (let at = anchor - 1; at >= floor && count < 5; at -= 1) {
    const each = lines[at];
    if (each?.is !== 'head') return { count, stop: each?.is === 'item' ? 'item' : 'prose' };
    // the last words of a sentence or a point of a list
    const above = lines[at - 1];
    if (at > floor && above && runsInto(above, each)) return { count, stop: 'item' };
    count += 1;
    if (each.isApart) return { count, stop: 'gap' };
  }
  return { count, stop: 'floor' };
};

const isOnlyDates = (each: WorkLine | undefined): boolean => each?.rest === '';

/** The line above is full and has no end: this one goes on with it. */
const runsInto = ({ line: above, is }: WorkLine, { line, isApart }: WorkLine): boolean => {
  if (is === 'head' || isApart || line.bold !== above.bold || line.region !== above.region) return false;
  if (/[.:;!?]\s*$/.test(above.text)) return false;
  const isMarked = is === 'item' && itemMark.test(above.text);
  const indented =
    line.box && above.box ? line.box[0] - above.box[0] : (indentOf(line.text) - indentOf(above.text)) * 4;
  if (isMarked)
    return (
      indented > 3 ||
      (line.box === null && indented === 0 && above.text.length > 75 && jobCues(line.text).title < 3)
    );
  if (indented < -3 || jobCues(line.text).title >= 3) return false;
  return above.text.length > 60 || (is === 'item' && indented > 4);
};

const indentOf = (text: string): number => text.length - text.trimStart().length;

const linesAbove = (
  lines: readonly WorkLine[],
  at: { readonly anchor: number; readonly floor: number; readonly usual: number; readonly isFirst: boolean },
): number => {
  const { anchor, floor, usual, isFirst } = at;
  const run = headRun(lines, anchor, floor);
  if (isFirst) return Math.min(run.count, 4);
  if (
    run.stop !== 'floor' &&
    run.count <= Math.max(usual, 1) + 1 &&
    !(usual === 0 && !isOnlyDates(lines[anchor]))
  )
    return run.stop === 'gap' || run.count <= usual
      ? run.count
      : Math.max(usual, boldAbove(lines, anchor, run.count));
  return Math.min(run.count, Math.max(usual, boldAbove(lines, anchor, run.count)));
};

/** Lines above that stand out as titles do, in a text where others do not. */
const boldAbove = (lines: readonly WorkLine[], anchor: number, most: number): number => {
  let count = 0;
  for (let at = anchor - 1; at >= anchor - most; at -= 1)
    if (isDressedOver(lines[at], lines[anchor])) count = anchor - at;
  return count;
};

const isDressedOver = (each: WorkLine | undefined, dated: WorkLine | undefined): boolean =>
  each !== undefined && !each.range && (each.line.bold || (dated !== undefined && isLarger(each, dated)));

/** A section or a stretch without dates: lines with a job's words over points of a list. */
const splitWithoutDates = (lines: readonly WorkLine[]): readonly Entry[] => {
  const entries: { head: WorkLine[]; body: WorkLine[] }[] = [];
  lines.forEach((each, index) => {
    const open = entries.at(-1);
    const isTold = headPieces([each]).some(({ cues }) => cues.title >= 2.5 || cues.employer >= 3);
    const isDressed = each.line.bold || each.line.heading || each.isApart;
    const next = lines[index + 1];
    const isHead =
      each.is === 'head' &&
      each.line.text.length <= 90 &&
      isTold &&
      (isDressed || next?.is === 'item' || lines.length <= 4 || index === 0);
    if (
      open &&
      open.body.length === 0 &&
      open.head.length < 3 &&
      each.is === 'head' &&
      each.line.text.length <= 90
    )
      open.head.push(each);
    else if (isHead) entries.push({ head: [each], body: [] });
    else open?.body.push(each);
  });
  return entries;
};

/** Inside what one dated job tells, another one may stand that has no dates: dressed like a title, over its own list. */
const withUndated = (entry: Entry, depth = 0): readonly Entry[] => {
  if (depth > 20) return [entry];
  const heads = entry.head.filter((each) => each.line.bold || each.line.heading);
  if (heads.length === 0) return [entry];
  const cut = entry.body.findIndex((each, index) => {
    const next = entry.body[index + 1];
    const alike = heads.some(
      (head) => head.line.bold === each.line.bold && head.line.size === each.line.size,
    );
    return (
      index > 0 &&
      each.is === 'head' &&
      alike &&
      each.isApart &&
      !each.range &&
      jobCues(each.line.text).title >= 3 &&
      next !== undefined &&
      !next.line.bold
    );
  });
  if (cut < 0) return [entry];
  const rest = entry.body.slice(cut);
  const headLength = rest.findIndex((each, index) => index > 0 && (each.is !== 'head' || index >= 3));
  const split = headLength < 0 ? rest.length : Math.max(1, Math.min(2, headLength));
  return [
    { head: entry.head, body: entry.body.slice(0, cut) },
    ...withUndated({ head: rest.slice(0, split), body: rest.slice(split) }, depth + 1),
  ];
};
