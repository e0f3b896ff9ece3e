import { expect, test } from 'vitest';
import { orderEntries } from './order-entries';

const all = ['Back up now', 'Clock maker', 'Lock', 'Empfang für Küche', 'Night nurse'].map((words) => ({
  words,
}));
const found = (typed: string) => orderEntries(all, typed).map(({ words }) => words);

test('a word inside another goes before the command that is called so', () => {
  expect(found('lock')).toEqual(['Lock', 'Clock maker']);
});
test('words in another order, or without their accents, find nothing', () => {
  expect(found('nurse nig')).toEqual(['Night nurse']);
  expect(found('kuche')).toEqual(['Empfang für Küche']);
  expect(found('nurse day')).toEqual([]);
});
test('nothing typed hides something', () => {
  expect(found('  ')).toHaveLength(all.length);
});
