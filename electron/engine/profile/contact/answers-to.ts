import type { ContactLine } from './contact-line';

/** The lines that answer a label which stands alone: beside it in the next column, else below it. */
export const answersTo = (
  lines: readonly ContactLine[],
  isLabel: (text: string) => boolean,
): ReadonlySet<ContactLine> =>
  new Set(
    lines.flatMap((line, index) => {
      if (!isLabel(line.text)) return [];
      const next = lines[index + 1];
      const answer = besideOf(line, lines) ?? (next?.region === line.region ? next : undefined);
      return answer ? [answer] : [];
    }),
  );

const besideOf = (label: ContactLine, lines: readonly ContactLine[]): ContactLine | undefined => {
  const [left, top, width, height] = label.box ?? [];
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return undefined;
  return lines
    .filter(
      ({ page, box }) =>
        page === label.page &&
        box !== null &&
        box[0] > left + width &&
        Math.abs(box[1] + box[3] - top - height) < 0.6 * height,
    )
    .toSorted((a, b) => (a.box?.[0] ?? 0) - (b.box?.[0] ?? 0))[0];
};
