import { expect, test } from 'vitest';
import { orderShortlist } from './order-shortlist';

test('equal scores have one order, however they came in', () => {
  const entries = [
    { score: 50, sha256: 'b' },
    { score: 70, sha256: 'c' },
    { score: 50, sha256: 'a' },
  ];
  const order = (list: typeof entries) => orderShortlist(list).map((entry) => entry.sha256);
  expect(order(entries)).toEqual(['c', 'a', 'b']);
  expect(order(entries.toReversed())).toEqual(['c', 'a', 'b']);
});
