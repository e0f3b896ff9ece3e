import { expect, test } from 'vitest';
import { parseQuery } from './parse-query';

const word = (...words: string[]) => ({ kind: 'phrase', words, isStart: false, isExact: false });
const start = (...words: string[]) => ({ kind: 'phrase', words, isStart: true, isExact: false });
const exact = (...words: string[]) => ({ kind: 'phrase', words, isStart: false, isExact: true });

test.each([
  ['nurse ward ', { kind: 'and', of: [word('nurse'), word('ward')] }],
  ['nurse war', { kind: 'and', of: [word('nurse'), start('war')] }],
  ['"wound care"', exact('wound', 'care')],
  ['cook OR chef ', { kind: 'or', of: [word('cook'), word('chef')] }],
  ['cook or chef ', { kind: 'and', of: [word('cook'), word('or'), word('chef')] }],
  ['cook NOT chef ', { kind: 'and', of: [word('cook'), { kind: 'not', of: word('chef') }] }],
  ['cook -chef ', { kind: 'and', of: [word('cook'), { kind: 'not', of: word('chef') }] }],
  ['part-time ', word('part', 'time')],
  [
    '(cook OR chef) night ',
    { kind: 'and', of: [{ kind: 'or', of: [word('cook'), word('chef')] }, word('night')] },
  ],
  ['title:cook', { kind: 'field', field: 'title', value: 'cook' }],
  ['skill:"wound care"', { kind: 'field', field: 'skill', value: 'wound care' }],
  ['years>=5', { kind: 'years', atLeast: true, years: 5 }],
  ['years > 5', { kind: 'years', atLeast: true, years: 6 }],
  ['years<3', { kind: 'years', atLeast: false, years: 2 }],
])('%s is taken for something else', (typed, query) => {
  expect(parseQuery(typed)).toEqual(query);
});

test.each(['', '   ', '()', '"', 'OR', 'NOT', ')(', '- -', '***'])('%s breaks the search', (typed) => {
  expect(parseQuery(typed)).toBeNull();
});

test.each([
  ['(cook', word('cook')],
  ['cook)', word('cook')],
  ['"wound care', exact('wound', 'care')],
  ['OR cook ', word('cook')],
  ['colour:red ', word('colour', 'red')],
])('%s, half typed, finds nothing', (typed, query) => {
  const found = parseQuery(typed);
  expect(found?.kind === 'phrase' ? { ...found, isStart: false } : found).toEqual(query);
});
