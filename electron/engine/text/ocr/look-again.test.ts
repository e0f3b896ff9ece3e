import { expect, it } from 'vitest';
import { readsBetter } from './look-again';
import type { ReadWord } from './read-words';

const word = (text: string, sure: number): ReadWord => ({ text, sure }) as ReadWord;

it('takes an address from the second look only where that look is sure of it', () => {
  const before = [word('ada@example', 40), word('.com', 55)];
  expect(readsBetter([word('ada@example.com', 91)], before)).toBe(true);
  expect(readsBetter([word('ada@exarnple.com', 38)], before)).toBe(false);
});

it('keeps what was read where the second look sees less, or is less sure', () => {
  expect(readsBetter([], [word('ada@example.com', 80)])).toBe(false);
  expect(readsBetter([word('Ada', 95)], [word('ada@example.com', 80)])).toBe(false);
  expect(readsBetter([word('ada@example.co', 70)], [word('ada@example.com', 80)])).toBe(false);
});

it('takes an address of which it is less sure where both looks saw the same letters, and not others', () => {
  const before = [word('ada.roe(Q', 40), word('example.com', 54)];
  expect(readsBetter([word('ada.roe@example.com', 49)], before)).toBe(true);
  expect(readsBetter([word('adam.roe@example.com', 49)], before)).toBe(false);
});

it('takes the whole address where the first look saw its second half', () => {
  const before = [word('ada', 92), word('roe@example.com', 90)];
  expect(readsBetter([word('ada_roe@example.com', 80)], before)).toBe(true);
});
