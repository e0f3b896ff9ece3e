import { expect, test } from 'vitest';
import { findSkills } from '../skills/find-skills';
import { makeLexicon } from '../skills/lexicon';
import { parseLexicon } from '../skills/parse-lexicon';
import type { Passage } from './passage';
import { findWordLists } from './word-lists';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const names = [...letters].flatMap((one) => [...'klmno'].map((other) => `t${one}${other}ix`));
const parsed = parseLexicon(`[skill / tools]\n${names.map((name) => `${name}: ${name}`).join('\n')}\n`);
const lexicon = makeLexicon(parsed.ok ? parsed.value : []);

const passage = (quote: string, job: number | null): Passage => ({
  quote,
  counted: quote,
  spans: [],
  section: job === null ? 'skills' : 'work',
  job,
  hasResult: false,
});
const listsIn = (...passages: readonly Passage[]) => {
  const named = passages.map(({ quote }) => findSkills(quote, lexicon, { inSkills: true }));
  const { bare, endless } = findWordLists(passages, named);
  return { bare: [...bare], endless: [...endless] };
};
const rows = (count: number, job: number | null): readonly Passage[] =>
  Array.from({ length: Math.ceil(count / 6) }, (_, at) =>
    passage(names.slice(at * 6, Math.min(count, at * 6 + 6)).join(', '), job),
  );

test('sixty skills of one person, or a dozen under a job, are taken for stuffing', () => {
  expect(listsIn(...rows(60, null), ...rows(12, 0))).toEqual({ bare: [], endless: [] });
});

test('a list without end counts, or a sentence beside it does not', () => {
  const sentence = passage(`Moved the whole shop from ${names[0]} to another system within a year`, 0);
  const { bare, endless } = listsIn(sentence, ...rows(120, null));
  expect([bare, endless.length, endless.includes(0)]).toEqual([[], 20, false]);
});

test('a crowd of tools under one job is worth as much as work', () => {
  expect(listsIn(...rows(30, 0), ...rows(12, 1))).toEqual({ bare: [0, 1, 2, 3, 4], endless: [] });
});
