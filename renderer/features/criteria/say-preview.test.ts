import { expect, test } from 'vitest';
import { sayPreview } from './say-preview';

const count = { fail: 12, unknown: 8, found: 40, looked: 60, all: 60 };

test('a gate is saved unseen, some are taken for all, or an empty job is told about nobody', () => {
  expect(sayPreview('gate', count)).toBe('12 of 60 would fail this gate, 8 would be asked.');
  expect(sayPreview('gate', { ...count, fail: 0, unknown: 0 })).toBe('None of 60 would fail this gate.');
  expect(sayPreview('scored', count)).toBe('40 of 60 have words for it.');
  expect(sayPreview('gate', { ...count, looked: 300, all: 10_000 })).toBe(
    '12 of 300 looked at would fail this gate, 8 would be asked.',
  );
  expect(sayPreview('gate', { ...count, looked: 0, all: 0 })).toBe('');
});
