import type { Box } from '@shared/model/text';
import type { RawLine } from '../make-text';
import type { Glyph, Paint } from '../pdf/glyph';
import { glyphsToLines } from '../pdf/glyphs-to-lines';
import type { PageSight, Placing } from './page-sight';
import type { ReadWord } from './tsv-to-words';

/** Words in the reading order that every page has, each with its place on the page of the file and its sureness. */
export const wordsToLines = ({ words, place }: PageSight): readonly RawLine[] => {
  const byLine = Map.groupBy(words, ({ line }) => line);
  const glyphs = [...byLine.values()].flatMap(lineToGlyphs);
  const placed = makeFinder(words);
  return glyphsToLines(glyphs).map((line) => {
    const [, top, , height] = line.box;
    const sure = line.text
      .split(/\s+/)
      .map((_, index) => placed({ left: line.edges[index * 2] ?? 0, middle: top + height / 2 }));
    const box = onPage(line.box, place);
    return { ...line, box, edges: edgesOnPage(line.box, line.edges, place), sure };
  });
};

/** Letters of one line share a baseline and a size; only their word knows how wide they are. */
const lineToGlyphs = (words: readonly ReadWord[]): readonly Glyph[] => {
  const baseline = middleOf(words.map(baselineOf));
  const size = Math.max(1, middleOf(words.map(sizeOf)));
  return words.flatMap((word) => {
    const letters = [...word.text];
    const width = (word.right - word.left) / letters.length;
    return letters.map((text, index) => ({
      text,
      from: [word.left + width * index, baseline] as const,
      to: [word.left + width * (index + 1), baseline] as const,
      size,
      angle: 0,
      spaced: index === 0,
      bold: false,
      shape: '',
      paint: ink,
    }));
  });
};

const ink: Paint = {
  order: 0,
  color: '000000',
  invisible: false,
  layerOff: false,
  cutsOut: false,
  squeezed: false,
  alpha: 1,
  rim: null,
  clip: [-1e6, -1e6, 1e6, 1e6],
};

const hangs = /[gjpqyç,;()[\]{}|@Qß$/]/u;
const rises = /[\p{Lu}\p{N}bdfhkltß()[\]{}|@$/]/u;

const heightOf = ({ top, bottom }: ReadWord): number => bottom - top;

/** Of the height of an em: 0.2 below the baseline, 0.5 up to the top of an x, 0.7 up to that of an H. */
const sizeOf = (word: ReadWord): number =>
  heightOf(word) / ((rises.test(word.text) ? 0.72 : 0.52) + (hangs.test(word.text) ? 0.2 : 0));

const baselineOf = (word: ReadWord): number =>
  hangs.test(word.text) ? word.bottom - sizeOf(word) * 0.2 : word.bottom;

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

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

/** From the level page to the page of the file. */
export const onPage = ([left, top, width, height]: Box, place: Placing): Box => {
  const corners = [
    pointOnPage([left, top], place),
    pointOnPage([left + width, top], place),
    pointOnPage([left, top + height], place),
    pointOnPage([left + width, top + height], place),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map(rounded) as Box;
};

const pointOnPage = ([x, y]: readonly [number, number], place: Placing): readonly [number, number] => {
  const { turns, degrees, width, height } = place;
  const [straightX, straightY] = [
    [x, y],
    [width - y, x],
    [width - x, height - y],
    [y, height - x],
  ][turns] as [number, number];
  const radians = (degrees * Math.PI) / 180;
  const [fromX, fromY] = [straightX - width / 2, straightY - height / 2];
  return [
    width / 2 + fromX * Math.cos(radians) - fromY * Math.sin(radians),
    height / 2 + fromX * Math.sin(radians) + fromY * Math.cos(radians),
  ];
};

const edgesOnPage = ([, top, , height]: Box, edges: readonly number[], place: Placing): readonly number[] => {
  const out: number[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [left = 0, right = 0] = [edges[at], edges[at + 1]];
    const [x, , width] = onPage([left, top, right - left, height], place);
    out.push(x, rounded(x + width));
  }
  return out;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
