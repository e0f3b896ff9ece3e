import { expect, test } from 'vitest';
import { readFigures } from './figures';

test('durations are months, in words and figures and as two years', () => {
  expect(readFigures('Two years of Java, then eighteen months of Go').months).toEqual([24, 18]);
  expect(readFigures('5+ years of external audit').months).toEqual([60]);
  expect(readFigures('3-5 years in sales').months).toEqual([36]);
  expect(readFigures('Carpenter, 2009 to 2019').months).toEqual([120]);
});

test('an age and a rhythm are no durations', () => {
  expect(readFigures('50 years old, audited every two years').months).toEqual([]);
});

test('money keeps its scale', () => {
  expect(readFigures('a $6.5 million bridge, €150,000 of fees and 3m').money).toEqual([
    6_500_000, 150_000, 3_000_000,
  ]);
});

test('counts are neither years nor shares nor parts of names', () => {
  expect(readFigures('1,200 people in three countries since 2014, 40 % of them in C++17').counts).toEqual([
    1200, 3,
  ]);
});
