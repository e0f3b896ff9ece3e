import type { PageLine } from '../page-line';

/** What an ordinary line of this document looks like. */
export type BodyLook = {
  readonly size: number | null;
  readonly boldShare: number /** The usual space above a line. */;
  readonly gap: number;
};

export const bodyLook = (lines: readonly PageLine[]): BodyLook => {
  const charsBySize = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const { size, text, bold: isBold } of lines) {
    all += text.length;
    if (isBold) bold += text.length;
    if (size !== null)
      charsBySize.set(roundSize(size), (charsBySize.get(roundSize(size)) ?? 0) + text.length);
  }
  const size = [...charsBySize].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return { size, boldShare: all === 0 ? 0 : bold / all, gap: usualGap(lines) };
};

/** The space above most lines, in heights of a line. */
export const usualGap = (lines: readonly PageLine[]): number => {
  const gaps = lines.map((line) => line.gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
};

const roundSize = (size: number): number => Math.round(size * 2) / 2;

export type Letters = 'upper' | 'title' | 'lower' | 'none';

/** How the words are written: ALL IN CAPITALS, Like a Title or First word only, in small letters. */
export const lettersOf = (text: string): Letters => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const first = letters[0];
  if (first === undefined) return 'none';
  const upper = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase()).length;
  if (cased === 0) return 'none';
  if (upper === cased && cased > 1) return 'upper';
  return first !== first.toLowerCase() ? 'title' : 'lower';
};

/** Two lines with the same key look alike. */
export const lookKey = (line: PageLine): string =>
  [
    lettersOf(line.text) === 'upper' ? 'upper' : '',
    line.bold,
    line.size === null ? '' : roundSize(line.size),
    line.heading,
  ].join('|');

/** How much a line stands out from the body: 0 for a line that looks like any other. */
export const standsOut = (line: PageLine, body: BodyLook): number => {
  const isLarger = line.size !== null && body.size !== null && line.size > body.size * 1.07;
  const isSmaller = line.size !== null && body.size !== null && line.size < body.size * 0.85;
  return (
    (line.heading ? 2 : 0) +
    (lettersOf(line.text) === 'upper' ? 1 : 0) +
    (line.bold && body.boldShare < 0.6 ? 1 : 0) +
    (isLarger ? 1.5 : 0) -
    (isSmaller ? 0.5 : 0) +
    (line.gap >= body.gap + 0.25 ? 1 : 0) +
    (/:\s*$/.test(line.text) ? 0.5 : 0)
  );
};
