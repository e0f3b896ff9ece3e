import { readFigures } from '@shared/lib/figures';
import { expect, test } from 'vitest';
import { answerFigure, askedFigure } from './match-figures';

const answer = (requirement: string, sentence: string) =>
  answerFigure(askedFigure(requirement), readFigures(sentence));

test('years, money and heads are held against the least that is asked', () => {
  expect(answer('At least 5 years of sales', 'Two years of sales')).toBe('short');
  expect(answer('At least 5 years of sales', 'Sales from 2010 to 2018')).toBe('enough');
  expect(answer('Budgets above $2 million', 'A budget of $150,000')).toBe('short');
  expect(answer('Managed more than 50 vehicles', 'In charge of 120 lorries')).toBe('enough');
});

test('other kinds of figures say nothing, nor does a number that is only part of a name', () => {
  expect(answer('At least 5 years of sales', 'Sold to 40 customers')).toBe('silent');
  expect(askedFigure('Knowledge of ISO 26262')).toBe(null);
});
