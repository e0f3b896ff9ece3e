import type { TextLine } from '@shared/model/text';

/** Characters of a line that nobody may read; as long as what stood there, so that places stay. */
export type Mask = {
  readonly page: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
};

export type Range = { readonly from: number; readonly to: number };

/** Where a line stands for the question whose words it holds. */
export type Zone = 'head' | 'others' | 'education' | 'record' | 'body';

export type PlacedLine = Pick<TextLine, 'text' | 'edges' | 'size'> & {
  /** As long as the text: lower case, without accents. */
  readonly folded: string;
  readonly zone: Zone;
  /** What is told of work, studies and skills: only what is private beyond doubt is hidden there. */
  readonly kept: readonly Range[];
  /** Dates of jobs stand in it. */
  readonly tellsOfJob: boolean;
};

/** Spaces stay, so that the words of a line are as many as before and each keeps its place on the page. */
export const coverRanges = (text: string, ranges: readonly Range[]): string =>
  ranges.reduce(
    (kept, { from, to }) =>
      kept.slice(0, from) + kept.slice(from, to).replace(/[^\s]/g, '█') + kept.slice(to),
    text,
  );

export const uniteRanges = (ranges: readonly Range[]): readonly Range[] =>
  ranges
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from - b.from)
    .reduce<Range[]>((united, range) => {
      const last = united.at(-1);
      if (last && range.from <= last.to)
        united[united.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
      else united.push(range);
      return united;
    }, []);

export const withoutRanges = (ranges: readonly Range[], kept: readonly Range[]): readonly Range[] =>
  kept.reduce<readonly Range[]>(
    (left, keep) =>
      left.flatMap(({ from, to }) =>
        keep.to <= from || keep.from >= to
          ? [{ from, to }]
          : [
              { from, to: keep.from },
              { from: keep.to, to },
            ].filter((range) => range.to > range.from),
      ),
    ranges,
  );

export const touches = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to;

export const matchesOf = (text: string, pattern: RegExp): readonly Range[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
