import { contentWords, plainWords } from '@shared/lib/content-words';
import type { Rung } from '@shared/model/score';
import { expect, test } from 'vitest';
import type { Facts } from '../evidence/evidence';
import { makeLexicon } from '../skills/lexicon';
import { parseLexicon } from '../skills/parse-lexicon';
import { askOtherForms } from './ask-other-forms';

const parsed = parseLexicon(
  '[skill / all]\nlesson-planning: Lesson planning\nnegotiation: Negotiation\nmarketing: Marketing\n',
);
const lexicon = makeLexicon(parsed.ok ? parsed.value : []);

const shareOf = (id: string, line: string, rung: Rung): number => {
  const facts = {
    terms: [[...new Set(contentWords(line))].join(' ')],
    words: [plainWords(line).join(' ')],
    rungs: [rung],
  };
  return askOtherForms(id, facts as unknown as Facts, lexicon).share;
};

test('a name with its words turned round is no name, or is worth what telling of it is', () => {
  expect(shareOf('lesson-planning', 'Planning of lessons, differentiation', 'listed')).toBe(300);
  expect(shareOf('lesson-planning', 'Planned lessons', 'role')).toBe(300);
});

test('what somebody did is not what the lexicon calls by its noun', () => {
  expect(shareOf('negotiation', 'Negotiated with two unions', 'role')).toBe(800);
});

test('words far from each other, or the noun that a deed is made of, are taken for the skill', () => {
  expect(shareOf('lesson-planning', 'Planned the rebuilding of a hall for lessons', 'role')).toBe(0);
  expect(shareOf('marketing', 'Sold flowers at the market', 'role')).toBe(0);
});
