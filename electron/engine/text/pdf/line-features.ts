import type { PdfLine } from './make-line';
import { round } from './segment';

export type PlacedLine = Omit<PdfLine, 'baseline' | 'lowest'> & {
  readonly region: number;
  readonly gap: number;
};

/** Each region numbered in reading order, each line with the empty space above it. */
export const withFeatures = (regions: readonly (readonly PdfLine[])[]): readonly PlacedLine[] => {
  const usual = usualLeading(regions);
  return regions.flatMap((lines, region) => {
    let above = lines[0]?.baseline ?? 0;
    return lines.map(({ baseline, lowest: bottom, ...line }) => {
      const leading = usual(line.size);
      const apart = baseline - above;
      above = Math.max(above, bottom);
      const gap = apart / line.size - leading;
      return { ...line, region, gap: gap > leastGap ? round(gap / leading) : 0 };
    });
  });
};

const leastGap = 0.12;

type Leading = (size: number) => number;

/** From baseline to baseline in sizes, where text of that size runs on: a quarter of the lines stand closer. */
const usualLeading = (regions: readonly (readonly PdfLine[])[]): Leading => {
  const bySize = new Map<number, number[]>();
  for (const lines of regions) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      const apart = before === undefined ? 0 : (line.baseline - before.baseline) / line.size;
      if (apart < tightest || apart > loosest || before?.size !== line.size) continue;
      const key = Math.round(line.size * 2);
      const found = bySize.get(key);
      if (found === undefined) bySize.set(key, [apart]);
      else found.push(apart);
    }
  }
  const leadings = new Map([...bySize].map(([size, found]) => [size, quartile(found)]));
  const overall = quartile([...bySize.values()].flat());
  return (size) => leadings.get(Math.round(size * 2)) ?? overall;
};

const tightest = 0.9;
const loosest = 2;
const plainLeading = 1.2;

const quartile = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 2] ?? plainLeading;
