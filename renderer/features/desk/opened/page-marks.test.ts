import type { Span } from '@shared/model/profile';
import { expect, test } from 'vitest';
import { marksOf, piecesOf } from './page-marks';

const span = (from: number, to: number): Span => ({ page: 1, line: 0, from, to });

test('cutting a line at its quotes loses or doubles letters', () => {
  const line = 'Planned shifts and trained nurses';
  const pieces = piecesOf(line, [
    { span: span(0, 14), isLit: false },
    { span: span(8, 26), isLit: true },
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(line);
  expect(pieces.map(({ mark }) => mark)).toEqual(['quote', 'lit', 'lit', 'none']);
});
test('a quote that is longer than its line breaks it', () => {
  expect(piecesOf('short', [{ span: span(2, 400), isLit: true }])).toEqual([
    { text: 'sh', mark: 'none' },
    { text: 'ort', mark: 'lit' },
  ]);
});
test('an empty line has no pieces', () => {
  expect(piecesOf('', [])).toEqual([]);
});

test('words that speak for two criteria get two boxes, or stay dark when one of them is asked for', () => {
  const part = (criterionId: string) => ({
    criterionId,
    verdict: 'pass' as const,
    share: 800,
    shareWithHidden: 800,
    rung: 'role' as const,
    reason: '',
    evidence: { quote: 'ward', page: 1, spans: [span(0, 4)] },
  });
  const score = {
    score: 80,
    scoreWithHidden: 80,
    confidence: 1,
    band: 'priority' as const,
    gates: [],
    notes: [],
    parts: [part('c1'), part('c2')],
    receipt: 'a'.repeat(64),
  };
  for (const lit of ['c1', 'c2'])
    expect(marksOf({ score }, lit).get(1)).toEqual([{ span: span(0, 4), isLit: true }]);
});
