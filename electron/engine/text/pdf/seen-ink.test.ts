import { describe, expect, test } from 'vitest';
import { makeAreaCollector } from './area-collector';
import { blended } from './blend-colors';
import { startState } from './draw-state';
import type { Glyph } from './glyph';
import { withoutLongGlyphs } from './long-glyphs';
import { identity } from './matrix';
import { covers, type PaintedArea } from './painted-area';
import { piledLines } from './piled-lines';
import { letThrough } from './soft-mask';
import { strokedShapes } from './stroked-shapes';
import { isPlainBox, isThrough } from './window';

const state = () => startState(identity, [0, 0, 600, 800]);
const glyph = (text: string, width: number, more: Partial<Glyph> = {}): Glyph =>
  ({ text, from: [10, 20], to: [10 + width, 20], size: 10, spaced: false, ...more }) as Glyph;
const box = (color: string): PaintedArea => ({
  order: 1,
  bounds: [0, 0, 10, 10],
  color,
  opaque: true,
  alpha: 1,
  outline: null,
});

describe('what is left of an ink', () => {
  test('white multiplied and black screened come out as their ground', () => {
    expect(blended('multiply', 'ffffff', '203040')).toBe('203040');
    expect(blended('screen', '000000', 'ffffff')).toBe('ffffff');
    expect(blended('multiply', '000000', 'ffffff')).toBe('000000');
  });

  test('a mask lets through where it is bright, and its backdrop counts where nothing is drawn', () => {
    const mask = { byBrightness: true, backdrop: '000000', areas: [box('ffffff')] };
    expect(letThrough(mask, [5, 5])).toBeCloseTo(1);
    expect(letThrough(mask, [50, 5])).toBe(0);
    expect(letThrough({ ...mask, areas: [{ ...box('000000'), color: null }] }, [5, 5])).toBeNull();
  });
});

describe('covers and windows', () => {
  test('a thick line is a bar, as wide as its width says', () => {
    const outline = strokedShapes(Float32Array.from([0, 0, 50, 1, 100, 50]), identity, 20);
    const bar = { ...box('ffffff'), bounds: [0, 40, 100, 60] as const, outline };
    expect([covers(bar, [50, 45]), covers(bar, [50, 61])]).toEqual([true, false]);
  });

  test('thin strips side by side are one cover; a few rules apart are none', () => {
    const strips = makeAreaCollector();
    const rules = makeAreaCollector();
    const strip = (top: number) => ({
      order: top,
      bounds: [0, top, 100, top + 2] as const,
      color: 'ffffff',
      outline: null,
    });
    for (let row = 0; row < 5; row += 1) {
      strips.add(strip(row * 2), 1, state());
      rules.add(strip(row * 20), 1, state());
    }
    expect(strips.areas.at(-1)?.bounds).toEqual([0, 0, 100, 10]);
    expect(rules.areas).toEqual([]);
  });

  test('between two panes nothing is seen; the same pane twice is one', () => {
    const pane = (left: number) =>
      [
        [left, 0],
        [left + 10, 0],
        [left + 10, 100],
        [left, 100],
      ] as const;
    const two = { shapes: [pane(0), pane(90)], evenOdd: false };
    expect([isThrough(two, [5, 50]), isThrough(two, [50, 50])]).toEqual([true, false]);
    expect(isThrough({ shapes: [pane(0), pane(0)], evenOdd: false }, [5, 50])).toBe(true);
    expect([isPlainBox([pane(0)]), isPlainBox(two.shapes)]).toEqual([true, false]);
  });
});

describe('letters that are none', () => {
  test('a sign that says a sentence is taken out; a ligature and a wide logo stay', () => {
    const said = withoutLongGlyphs([glyph('ffi', 8), glyph('Ten years at sea', 6), glyph('Adobe', 30)]);
    expect(said.glyphs.map(({ text }) => text)).toEqual(['ffi', 'Adobe']);
    expect(said.misled.map(({ text }) => text)).toEqual(['Ten years at sea']);
  });

  test('letters set on each other are told in the order in which they were drawn', () => {
    const letters = Array.from('hire me', (text) => glyph(text, 0)).filter(({ text }) => text !== ' ');
    const spaced = letters.map((letter, at) => (at === 4 ? { ...letter, spaced: true } : letter));
    expect(piledLines(spaced).map(({ text }) => text)).toEqual(['hire me']);
  });
});
