import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import shapesByLetter from '../../../../resources/lexicon/letter-shapes.json';
import type { Glyph } from './glyph';
import { showGlyphs } from './misleading-glyphs';

type Path = readonly number[];

/** The outline of a known letter, square by square; a stem makes another letter of it. */
const drawn = (letter: string, stem = false): Path => {
  const rows = (shapesByLetter as Readonly<Record<string, readonly string[]>>)[letter]?.[0] ?? '';
  return Array.from({ length: 16 * 12 }, (_, at) => [Math.floor(at / 12), at % 12] as const).flatMap(
    ([row, column]) => {
      const bits = Number.parseInt(rows.slice(row * 3, row * 3 + 3), 16);
      const inked = ((bits >> column) & 1) === 1 || (stem && column > 9);
      return inked ? square(column / 12, 1 - row / 16) : [];
    },
  );
};

const square = (x: number, y: number): Path => [
  ...[0, x, y, 1, x + 1 / 12, y, 1, x + 1 / 12, y - 1 / 16, 1, x, y - 1 / 16, 4],
];

const shown = (letters: Readonly<Record<string, Path>>): string => {
  const paths = new Map(Object.entries(letters).map(([letter, path]) => [`f_path_${letter}`, { path }]));
  const page = { commonObjs: paths } as unknown as PDFPageProxy;
  const glyphs = Object.keys(letters).map(
    (text) => ({ text, shape: `f_path_${text}`, paint: { order: 1 } }) as unknown as Glyph,
  );
  return showGlyphs(page, glyphs, new Map())
    .glyphs.map(({ text }) => text)
    .join('');
};

const asTheyAre = (letters: string): Readonly<Record<string, Path>> =>
  Object.fromEntries([...letters].map((letter) => [letter, drawn(letter)]));

test('an "a" drawn as a ring with a stem, a "g" without its loop and a plain "Q" become other letters', () => {
  const geometric = {
    ...asTheyAre('bcdefhiklmnoprstuvwxyz'),
    a: drawn('o', true),
    g: drawn('q'),
    Q: drawn('O'),
  };
  expect(shown(geometric)).toBe(Object.keys(geometric).join(''));
});

test("a typeface's own forms are taken for letters that the same typeface draws in another way", () => {
  const ornate = {
    ...asTheyAre('bcdefghijlmnopqrtuvwxyz'),
    k: drawn('x', true),
    s: drawn('n', true),
    a: drawn('w', true),
  };
  expect(shown(ornate)).toBe(Object.keys(ornate).join(''));
});

test('a font that draws other letters than it says is read as it says', () => {
  expect(shown({ k: drawn('c'), u: drawn('h'), b: drawn('e'), e: drawn('s'), r: drawn('g') })).toBe('chesg');
});
