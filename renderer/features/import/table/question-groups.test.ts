import type { TableQuestion } from '@shared/model/table';
import { expect, test } from 'vitest';
import { answerTo, decisionsOf, groupQuestions, noAnswers } from './question-groups';

const question = (at: number, part: Partial<TableQuestion>): TableQuestion => ({
  at,
  who: 'Ana Silva',
  kind: 'known',
  twinOf: null,
  person: null,
  same: 'likely',
  because: [],
  isInJob: false,
  ...part,
});
const questions = [
  question(2, {}),
  question(3, { same: 'possible', isInJob: true }),
  question(4, { isInJob: true }),
  question(5, { kind: 'twin', same: null, twinOf: 2 }),
  question(6, { kind: 'nobody', same: null }),
];

test('a name alone makes somebody the same, or one who has applied already applies twice', () => {
  expect(groupQuestions(questions).map(({ id }) => id)).toEqual([
    'in-job',
    'likely',
    'possible',
    'twin',
    'nobody',
  ]);
  expect(decisionsOf(questions, noAnswers)).toEqual([
    { at: 2, do: 'same' },
    { at: 3, do: 'new' },
    { at: 4, do: 'skip' },
    { at: 5, do: 'skip' },
  ]);
});

test('what is said of one row is lost when something is said of all', () => {
  const answers = { groups: { likely: 'skip' as const }, rows: { 2: 'new' as const } };
  expect(decisionsOf(questions, answers)[0]).toEqual({ at: 2, do: 'new' });
  expect(answerTo({ ...answers, rows: {} }, question(2, {}))).toBe('skip');
});
