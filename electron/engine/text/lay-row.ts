import type { GatheredLine } from './collect-lines';

/**
 * The row of a table as lines. Single lines stand on one line. A date beside an entry of several lines belongs to
 * the first of them. Anything else is a page laid out by a table: its cells are read one after the other.
 */
export const layRow = (
  cells: readonly (readonly GatheredLine[])[],
  newRegion: () => number,
): readonly GatheredLine[] => {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  if (filled.every((cell) => cell.length === 1)) return [besideEachOther(filled.flat())];
  const entry = filled.filter((cell) => !isDate(cell));
  if (entry.length === 1 && filled.length === 2 && entry[0] !== undefined) return dated(filled, entry[0]);
  return filled.flatMap((cell) => {
    const region = newRegion();
    return cell.map((line) => (line.region === null ? { ...line, region } : line));
  });
};

const besideEachOther = (lines: readonly GatheredLine[]): GatheredLine => {
  const longest = lines.reduce((most, line) => (line.text.length > most.text.length ? line : most));
  return {
    text: lines.map((line) => line.text).join('  '),
    region: longest.region,
    size: longest.size,
    bold: lines.every((line) => line.bold),
    heading: lines.every((line) => line.heading),
    item: lines[0]?.item ?? false,
    gap: lines[0]?.gap ?? 0,
  };
};

const isDate = (cell: readonly GatheredLine[]): boolean =>
  cell.length <= 2 &&
  /(?:19|20)\d{2}|\d[./]\d/.test(cell[0]?.text ?? '') &&
  cell.every(({ text }) => text.length <= 40);

const dated = (
  cells: readonly (readonly GatheredLine[])[],
  entry: readonly GatheredLine[],
): readonly GatheredLine[] => {
  const [first, ...rest] = entry;
  if (first === undefined) return [];
  const parts = cells.map((cell) =>
    cell === entry
      ? first.text
      : cell.map((line) => line.text).join(/\d/.test(cell[1]?.text ?? '') ? ' ' : '  '),
  );
  return [{ ...first, text: parts.join('  ') }, ...rest];
};
