/** A word on a picture, in its pixels. */
export type ReadWord = {
  readonly text: string;
  /** 0 to 100. */
  readonly sure: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Words of one line share it. */
  readonly line: string;
};

/** level page block paragraph line word left top width height confidence text */
export const tsvToWords = (tsv: string): readonly ReadWord[] => {
  const words: ReadWord[] = [];
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t');
    const text = (cells[11] ?? '').trim();
    if (cells[0] !== wordLevel || text === '') continue;
    const [left = 0, top = 0, width = 0, height = 0, sure = 0] = cells.slice(6, 11).map(Number);
    words.push({
      text,
      sure: Math.round(sure),
      left,
      top,
      right: left + width,
      bottom: top + height,
      line: cells.slice(2, 5).join('.'),
    });
  }
  return words;
};

const wordLevel = '5';
