/** Something that stands on a line: a letter, or the space between two words. */
export type Standing = { readonly text: string };

/** Hebrew and Arabic stand on the page from right to left; a text has its first letter first. */
export const visualToLogical = <T extends Standing>(
  cells: readonly T[],
  /** The whole page reads from the right: so does a line of it that is mostly Latin. */
  { leftwardPage }: { readonly leftwardPage: boolean },
): readonly T[] => {
  const leftward = cells.filter(isRightToLeft).length;
  if (leftward === 0) return cells;
  const rightward = cells.filter(isLeftToRight).length;
  return leftwardPage || leftward >= rightward
    ? turnRuns(cells.toReversed().map(mirrored), leftToRightRun)
    : turnRuns(cells, rightToLeftRun);
};

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/;
export const isRightToLeft = ({ text }: Standing): boolean =>
  text >= '\u0590' && rightToLeft.test(text) && !arabicDigits.test(text);
const isLeftToRight = (cell: Standing): boolean => /\p{L}/u.test(cell.text) && !isRightToLeft(cell);
const isNumber = ({ text }: Standing): boolean => /\p{N}/u.test(text);

/** Where a run that reads the other way ends, seen from its first cell; null: none begins here. */
type RunAt = <T extends Standing>(cells: readonly T[], at: number) => number | null;

/** Words in Latin letters run on to the next Hebrew or Arabic letter; numbers only over what joins two digits. */
const leftToRightRun: RunAt = (cells, at) => {
  const first = cells[at];
  if (first === undefined || !(isLeftToRight(first) || isNumber(first))) return null;
  let last = at;
  let letters = isLeftToRight(first);
  for (let next = at + 1; next < cells.length && next - last <= maxNeutral; next += 1) {
    const cell = cells[next];
    if (cell === undefined || isRightToLeft(cell)) break;
    if (isLeftToRight(cell)) {
      if (!letters && next > last + 1) break;
      letters = true;
      last = next;
    } else if (isNumber(cell) && (letters || joinsDigits(cells.slice(last + 1, next)))) last = next;
  }
  return withSign(cells, last);
};

const rightToLeftRun: RunAt = (cells, at) => {
  const first = cells[at];
  if (first === undefined || !isRightToLeft(first)) return null;
  let last = at;
  for (let next = at + 1; next < cells.length && next - last <= maxNeutral; next += 1) {
    const cell = cells[next];
    if (cell === undefined || isLeftToRight(cell)) break;
    if (isRightToLeft(cell)) last = next;
  }
  return last;
};

const maxNeutral = 4;

const joinsDigits = (between: readonly Standing[]): boolean =>
  between.length === 0 || (between.length === 1 && /^[.,:/\\-]$/.test(between[0]?.text ?? ''));

/** A plus, a bracket or a currency sign before the number in its own reading direction. */
const withSign = <T extends Standing>(cells: readonly T[], last: number): number =>
  /^[+#$€£@]$/.test(cells[last + 1]?.text ?? '') ? last + 1 : last;

/** Turns round each run that reads against the line. */
const turnRuns = <T extends Standing>(cells: readonly T[], runAt: RunAt): readonly T[] => {
  const out: T[] = [];
  let at = 0;
  while (at < cells.length) {
    const last = runAt(cells, at) ?? at;
    const run = cells.slice(at, last + 1);
    for (const cell of last > at ? run.toReversed().map(mirrored) : run) out.push(cell);
    at = last + 1;
  }
  return out;
};

const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};
const mirrored = <T extends Standing>(cell: T): T => {
  const text = mirrors[cell.text];
  return text === undefined ? cell : { ...cell, text };
};
