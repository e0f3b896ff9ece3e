import type { Bytes, WordFile } from './word-file';

/** What holds from one place of the file to another: the list of properties that are set there. */
export type FormattedRun = {
  readonly from: number;
  readonly to: number;
  readonly list: Bytes;
  readonly style: number;
};

const pageBytes = 512;
const maxRuns = 200_000;

/** Runs of letters (table 12) and paragraphs (table 13): both stand in pages of 512 bytes that a list names. */
export const characterRuns = ({ main, table }: WordFile): readonly FormattedRun[] =>
  readPages(main, table(12), (page, count, index) => {
    const offset = page.u8((count + 1) * 4 + index) * 2;
    return {
      style: 0,
      list: offset === 0 ? page.part(0, 0) : page.part(offset + 1, offset + 1 + page.u8(offset)),
    };
  });

export const paragraphRuns = ({ main, table }: WordFile): readonly FormattedRun[] =>
  readPages(main, table(13), (page, count, index) => {
    const offset = page.u8((count + 1) * 4 + index * 13) * 2;
    if (offset === 0) return { style: 0, list: page.part(0, 0) };
    const half = page.u8(offset);
    const [start, size] = half === 0 ? [offset + 2, page.u8(offset + 1) * 2] : [offset + 1, half * 2 - 1];
    return { style: page.u16(start), list: page.part(start + 2, start + size) };
  });

/** The run that holds at a place of the file; asked for in rising order mostly. */
export const makeFinder = (runs: readonly FormattedRun[]): ((at: number) => FormattedRun | undefined) => {
  let last = 0;
  return (at) => {
    const near = runs[last];
    if (near !== undefined && at >= near.from && at < near.to) return near;
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const run = runs[middle];
      if (run === undefined) return undefined;
      if (at < run.from) high = middle - 1;
      else if (at >= run.to) low = middle + 1;
      else {
        last = middle;
        return run;
      }
    }
    return undefined;
  };
};

type Read = (page: Bytes, count: number, index: number) => Pick<FormattedRun, 'list' | 'style'>;

const readPages = (main: Bytes, pages: Bytes, read: Read): readonly FormattedRun[] => {
  const runs: FormattedRun[] = [];
  const pageCount = Math.floor((pages.length - 4) / 8);
  const seen = new Set<number>();
  for (let each = 0; each < pageCount && runs.length < maxRuns; each += 1) {
    const number = pages.u32((pageCount + 1) * 4 + each * 4) & 0x3fffff;
    if (seen.has(number)) continue;
    seen.add(number);
    const page = main.part(number * pageBytes, (number + 1) * pageBytes);
    const count = page.length < pageBytes ? 0 : page.u8(pageBytes - 1);
    for (let index = 0; index < count; index += 1) {
      const from = page.u32(index * 4);
      const to = page.u32(index * 4 + 4);
      if (to > from) runs.push({ from, to, ...read(page, count, index) });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
};
