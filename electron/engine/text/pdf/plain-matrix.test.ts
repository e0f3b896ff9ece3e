import { expect, it } from 'vitest';
import { lendMatrix } from './plain-matrix';

it('turns a pixel into a part of its letter, where nothing that draws is loaded', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'DOMMatrix');
  Reflect.deleteProperty(globalThis, 'DOMMatrix');
  lendMatrix();
  const { a, b, c, d, e, f } = new DOMMatrix().scaleSelf(1 / 4, -1 / 8).translateSelf(0, -8);
  if (own === undefined) Reflect.deleteProperty(globalThis, 'DOMMatrix');
  else Object.defineProperty(globalThis, 'DOMMatrix', own);
  const corners = [
    [0, 0],
    [4, 8],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f]);
  expect(corners).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
