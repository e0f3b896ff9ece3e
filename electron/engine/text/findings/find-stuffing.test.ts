import { expect, test } from 'vitest';
import { findStuffing, isKeywordList } from './find-stuffing';

const found = (...lines: readonly string[]) =>
  findStuffing(
    1,
    lines.map((text) => ({ text, box: null })),
  );

test('one word, or one phrase, again and again is stuffing', () => {
  expect(found('Chess', 'python python python python python python')).toHaveLength(1);
  expect(found('project manager, '.repeat(10))).toHaveLength(1);
});

test('a column of equal levels, and sixty different skills, are none', () => {
  expect(found('Excel', 'Expert', 'Word', 'Expert', 'SAP', 'Expert', 'Expert Expert Expert Expert')).toEqual(
    [],
  );
  expect(
    found('ENGLISH B2 B2 B2 B2 B2', 'Utente autonomo Utente autonomo Utente autonomo Utente autonomo'),
  ).toEqual([]);
  expect(found(Array.from({ length: 60 }, (_, index) => `skill${index}`).join(', '))).toEqual([]);
});

test('a pasted job posting is found; a recruiter who writes postings is not one', () => {
  const posting = [
    'About the role',
    'We are looking for a nurse.',
    'You will work with our team.',
    'What we offer',
    'Apply now',
  ];
  expect(found(...posting)[0]?.text).toContain('We are looking for');
  expect(found('Wrote job descriptions with required qualifications and benefits.')).toEqual([]);
});

test('hidden lists are judged by their items', () => {
  expect(isKeywordList('a1, b2, c3, d4, e5, f6, g7, h8, i9, k10, l11, m12, n13')).toBe(true);
  expect(isKeywordList('Managed the budget, the shifts and the yearly audit')).toBe(false);
});

test('a hostile list of half a million items is bounded', () => {
  expect(found('ab,'.repeat(500_000)).length).toBeLessThan(30);
});
