import { expect, test } from 'vitest';
import { hasTerm, passagesWith } from './term-index';

const terms = ['ward nurse ward', '', 'nurse', 'warden ward', 'größe maß'];

test('a word twice in a passage, at its end, or after an empty one is counted twice or elsewhere', () => {
  expect(passagesWith(terms, 'ward')).toEqual([0, 3]);
  expect(passagesWith(terms, 'nurse')).toEqual([0, 2]);
  expect(passagesWith(terms, 'maß')).toEqual([4]);
});

test('a part of a word, or two words over the edge of passages, are found', () => {
  expect(passagesWith(terms, 'war')).toEqual([]);
  expect(hasTerm(terms, 'warden ward')).toBe(false);
  expect(hasTerm([], 'ward')).toBe(false);
});

test('what is hidden answers for what is seen, where both are asked in turn', () => {
  const hidden = [...terms, 'kubernetes'];
  for (let round = 0; round < 3; round += 1)
    expect([terms, hidden, ['other']].map((each) => hasTerm(each, 'kubernetes'))).toEqual([
      false,
      true,
      false,
    ]);
});

test('any word that stands somewhere is missed', () => {
  const many = Array.from({ length: 400 }, (_, at) => `word${at * 7919}`);
  const lines = [many.slice(0, 100).join(' '), many.slice(100).join(' ')];
  for (const [at, word] of many.entries()) expect(passagesWith(lines, word)).toEqual([at < 100 ? 0 : 1]);
});
