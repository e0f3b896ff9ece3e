import { type Fact, quoteOf } from '@shared/model/profile';
import { noProperties, type Text, textLine } from '@shared/model/text';
import { expect, test } from 'vitest';
import { lessSure } from './less-sure';

const line = textLine.parse({ text: 'Jane Roe jane@example.org', box: null, sure: [96, 91, 44] });
const text = (ocr: number | null): Text => ({
  pages: [{ number: 1, width: 0, height: 0, lines: [line], ocr }],
  findings: [],
  language: null,
  properties: noProperties,
});
const fact = (from: number, to: number): Fact => ({
  value: line.text.slice(from, to),
  confidence: 0.97,
  spans: [{ page: 1, line: 0, from, to }],
});

test('an address that was hardly legible is given out as sure, or its neighbours are doubted with it', () => {
  const facts = { name: fact(0, 8), emails: [fact(9, 25)] };
  const weighed = lessSure(facts, text(77));
  expect(weighed.emails.map(({ confidence }) => confidence)).toEqual([0.44]);
  expect(weighed.name.confidence).toBe(0.91);
  expect(quoteOf(text(77), weighed.name.spans[0] as Fact['spans'][number])).toBe('Jane Roe');
  expect(lessSure(facts, text(null))).toBe(facts);
});
