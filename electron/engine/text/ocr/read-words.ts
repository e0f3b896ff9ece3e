/** A word on a picture, in its pixels. */
export type ReadWord = {
  readonly text: string;
  /** 0 to 100. */
  readonly sure: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where its line stands, and how large the letters of that line are: an em. */
  readonly baseline: number;
  readonly size: number;
  /** Words of one line share it. */
  readonly line: string;
};

/** What the recogniser lets walk over what it read. */
export type WordWalk = {
  readonly Begin: () => void;
  readonly Next: (level: number) => boolean;
  readonly IsAtBeginningOf: (level: number) => boolean;
  readonly Empty: (level: number) => boolean;
  readonly GetUTF8Text: (level: number) => string | null;
  readonly Confidence: (level: number) => number;
  readonly getBoundingBox: (level: number) => Corners;
  readonly getBaseline: (level: number) => Corners & { readonly has_baseline: boolean };
  readonly getRowAttributes: () => { readonly row_height: number };
};
type Corners = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

const [lineLevel, wordLevel] = [2, 3];
/** From the lowest to the highest letter a line measures so much of an em. */
const rowEms = 0.94;

export const readWords = (walk: WordWalk): readonly ReadWord[] => {
  const words: ReadWord[] = [];
  let line = 0;
  walk.Begin();
  do {
    if (walk.Empty(wordLevel)) continue;
    if (walk.IsAtBeginningOf(lineLevel)) line += 1;
    const text = withNumeral((walk.GetUTF8Text(wordLevel) ?? '').trim());
    if (text === '') continue;
    const { x0: left, y0: top, x1: right, y1: bottom } = walk.getBoundingBox(wordLevel);
    const base = walk.getBaseline(wordLevel);
    words.push({
      text,
      sure: Math.round(walk.Confidence(wordLevel)),
      left,
      top,
      right,
      bottom,
      baseline: base.has_baseline ? (base.y0 + base.y1) / 2 : bottom,
      size: walk.getRowAttributes().row_height / rowEms,
      line: String(line),
    });
  } while (walk.Next(wordLevel));
  return words;
};

/** Strokes and nothing else: no word is written so, but the second and the third of a name are. */
const withNumeral = (text: string): string =>
  text.replace(/^l{2,3}$/, (strokes) => 'I'.repeat(strokes.length));
