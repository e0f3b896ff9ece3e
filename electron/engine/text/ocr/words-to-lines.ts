import type { RawLine } from '../make-text';
import { segmentsToLines } from '../pdf/glyphs-to-lines';
import { boxOnPage, edgesOnPage } from './box-on-page';
import { usualSize } from './find-marks';
import { lineToSegments } from './line-to-segments';
import type { PageSight } from './page-sight';
import type { ReadWord } from './read-words';

/** Words in the reading order that every page has, each with its place on the page of the file and its sureness. */
export const wordsToLines = ({ words, place }: PageSight): readonly RawLine[] => {
  const byLine = [...Map.groupBy(words, ({ line }) => line).values()];
  const usual = usualSize(words);
  const placed = makeFinder(words);
  return segmentsToLines(byLine.flatMap((line) => lineToSegments(line, usual))).map((line) => {
    const [, top, , height] = line.box;
    const sure = line.text
      .split(/\s+/)
      .map((_, index) => placed({ left: line.edges[index * 2] ?? 0, middle: top + height / 2 }));
    const box = boxOnPage(line.box, place);
    return { ...line, box, edges: edgesOnPage(line.box, line.edges, place), sure };
  });
};

type Place = { readonly left: number; readonly middle: number };

const makeFinder = (words: readonly ReadWord[]): ((place: Place) => number) => {
  const byLeft = Map.groupBy(words, ({ left }) => Math.round(left));
  return ({ left, middle }) => {
    const near = [-1, 0, 1].flatMap((by) => byLeft.get(Math.round(left) + by) ?? []);
    const apart = (word: ReadWord): number =>
      Math.abs((word.top + word.bottom) / 2 - middle) + Math.abs(word.left - left);
    return near.toSorted((a, b) => apart(a) - apart(b))[0]?.sure ?? 0;
  };
};
