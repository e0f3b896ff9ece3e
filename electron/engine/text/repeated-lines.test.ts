import { describe, expect, test } from 'vitest';
import type { RawPage } from './make-text';
import { withoutRepeatedLines } from './repeated-lines';

type Placed = readonly [text: string, top: number, size?: number];

const page = (...lines: readonly Placed[]): RawPage => ({
  width: 600,
  height: 800,
  lines: lines.map(([text, top, size = 10]) => ({ text, size, box: [40, top, 300, size] })),
});

const body = (from: number): readonly Placed[] =>
  [0, 1, 2, 3, 4].map((line) => [`Built bridge number ${from + line} of the town`, 120 + line * 14]);

const textsOf = (pages: readonly RawPage[]) =>
  withoutRepeatedLines(pages).map(({ lines }) => lines.map((line) => line.text));

describe('withoutRepeatedLines', () => {
  test('name, address and page number at the head of later pages are read once', () => {
    const first = page(['Ada Example', 60, 24], ['ada@example.com  +44 20 7946 0000', 90], ...body(1));
    const second = page(['Ada Example – ada@example.com – Page 2 of 2', 30], ...body(9));
    expect(textsOf([first, second])).toEqual([
      first.lines.map((line) => line.text),
      body(9).map(([text]) => text),
    ]);
  });

  test('a footer stays on the first page and goes from the others', () => {
    const foot = (number: number): Placed => [`Resume of Ada Example, page ${number}`, 770];
    const pages = [page(...body(1), foot(1)), page(...body(9), foot(2)), page(...body(20), foot(3))];
    expect(textsOf(pages).map((lines) => lines.length)).toEqual([6, 5, 5]);
  });

  test('a number at the head of a page that is not its number is kept, and so is a year', () => {
    const pages = [page(...body(1)), page(['7', 30], ...body(9)), page(['2019', 30], ...body(20))];
    expect(textsOf(pages).map((lines) => lines[0])).toEqual([body(1)[0]?.[0], '7', '2019']);
  });

  test('an employer who comes again at the head of the next page is body, not header', () => {
    const pages = [
      page(['Ada Example', 60, 24], ['Dock Nine, Port Elm', 100], ...body(1)),
      page(
        ['Dock Nine, Port Elm', 40],
        ['Welder', 52],
        ['Mended hulls', 64],
        ['Built ramps', 76],
        ...body(9),
      ),
    ];
    expect(textsOf(pages)[1]?.[0]).toBe('Dock Nine, Port Elm');
  });

  test('a page without places and a single page stay as they are', () => {
    const bare: RawPage = { width: 0, height: 0, lines: [{ text: 'Ada Example', box: null }] };
    expect(withoutRepeatedLines([bare])).toEqual([bare]);
    expect(withoutRepeatedLines([bare, bare])).toEqual([bare, bare]);
  });
});
