import { greatest } from '../extent';
import type { Segment } from '../segment';
import type { Gutter } from './find-gutters';
import { isDated, toLabels } from './find-labels';
import { foldLabel } from './fold-label';
import { baselineOf, leftOf, lettersIn, onOneLine, type Row, rightOf, sizeOf, textOf, toRows } from './rows';

/** A region is what runs on by itself: rows in the order they are read. */
export type Region = readonly Row[];
type Order = (segments: readonly Segment[]) => readonly Region[];

/**
 * A date at the left belongs on the line at its right; a heading at the left stands above what it names.
 */
export const orderLabels = ({ left, right }: Gutter, order: Order): readonly Region[] => {
  const width = greatest(toRows(left), (row) => rightOf(row) - leftOf(row));
  const blocks = toLabels({ left: toRows(left), right: toRows(right) });
  const tops = blocks.map(topOf);
  const bands: Segment[][] = [[], ...blocks.map(() => [])];
  for (const segment of right) {
    const band = tops.findLastIndex((top) => segment.baseline >= top);
    bands[band + 1]?.push(segment);
  }
  const headings = nameSections(blocks, bands.slice(1));
  const out: Row[][] = [];
  let open = false;
  for (const [index, band] of bands.entries()) {
    const lines = blocks[index - 1] ?? [];
    const block = lines.length > 1 ? foldLabel(lines, width) : lines;
    const regions = order(band).map((region) => [...region]);
    if (regions.length === 0) regions.push([]);
    const apart = lines.length > 1 || (headings && !block.some((row) => isDated(textOf(row))));
    regions[0] = apart ? [...block, ...(regions[0] ?? [])] : withLabel(regions[0] ?? [], block);
    const first = regions[0];
    if (open && regions.length === 1) for (const row of first) out.at(-1)?.push(row);
    else for (const region of regions) out.push(region);
    open = regions.length === 1;
  }
  return out.filter((region) => region.length > 0);
};

const topOf = ([first = []]: readonly Row[]): number => baselineOf(first) - sizeOf(first) * 0.5;

/** Labels over blocks of several lines are headings; labels of single lines are the first cell of a row. */
const nameSections = (
  blocks: readonly (readonly Row[])[],
  bands: readonly (readonly Segment[])[],
): boolean => {
  const undated = blocks.flatMap((block, index) =>
    block.some((row) => isDated(textOf(row))) ? [] : [toRows(bands[index] ?? [])],
  );
  const isLong = (rows: readonly Row[]): boolean =>
    rows.length === 0 || rows.length >= 3 || lettersIn(rows.flat()) > 160;
  return undated.length > 0 && undated.filter(isLong).length * 2 >= undated.length;
};

const withLabel = (region: readonly Row[], block: readonly Row[]): Row[] => {
  const rows = [...region];
  let after = 0;
  for (const label of block) {
    const at = rows.findIndex(
      (row) => row[0] !== undefined && label[0] !== undefined && beside(label[0], row[0]),
    );
    if (at >= 0) {
      const named = (rows[at] ?? []).map((each, index) => (index > 0 ? each : { ...each, joint: wideJoint }));
      rows[at] = [...label, ...named];
      after = at + 1;
    } else {
      rows.splice(after, 0, label);
      after += 1;
    }
  }
  return rows;
};

/** A label ends where its column does, even if what it names begins as near as a word would. */
const wideJoint = '  ';

/** Small dates beside a large title share its line without sharing its baseline to the point. */
const beside = (label: Segment, other: Segment): boolean =>
  onOneLine(label, other) ||
  Math.abs(label.baseline - other.baseline) <= Math.max(label.size, other.size) * 0.45;
