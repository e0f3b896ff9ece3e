import { textLine, textPage } from '@shared/model/text';
import { expect, test } from 'vitest';
import { boxOnPage } from './box-on-page';

const pageOf = (text: string, edges: readonly number[]) =>
  textPage.parse({
    number: 3,
    width: 600,
    height: 800,
    lines: [textLine.parse({ text, box: [100, 50, 200, 12], edges })],
  });
const span = (from: number, to: number) => ({ page: 3, line: 0, from, to });

test('on a later page the box of a word is looked for on another page', () => {
  expect(boxOnPage(pageOf('ward nurse', [100, 150, 160, 300]), span(5, 10))).toEqual([160, 50, 140, 12]);
});
test('a mask over a space moves the box of the words behind it', () => {
  const box = boxOnPage(pageOf('█████████ nurse.....', [100, 130, 135, 190, 200, 300]), span(10, 20));
  expect(box).toEqual([200, 50, 100, 12]);
});
test('a page without places has boxes', () => {
  const page = textPage.parse({
    number: 1,
    width: 0,
    height: 0,
    lines: [textLine.parse({ text: 'a', box: null })],
  });
  expect(boxOnPage(page, { page: 1, line: 0, from: 0, to: 1 })).toBe(null);
});
