import { type Criterion, criterion } from '@shared/model/criterion';
import { describe, expect, test } from 'vitest';
import { checkCriteria } from './check-criteria';

const common = { id: 'c1', label: 'as said', mode: 'scored', weight: 3, required: true } as const;
const item = (more: object): Criterion => ({ ...common, ...more }) as Criterion;
const care = item({ kind: 'own-words', text: 'Wound care' });
const faults = (...items: readonly Criterion[]) => checkCriteria({ items }).map(({ kind }) => kind);

test.each([
  ['weight 0', { kind: 'permit', weight: 0 }],
  ['weight 6', { kind: 'permit', weight: 6 }],
  ['years below 0', { kind: 'years', in: null, atLeast: -1 }],
  ['a skill that is none', { kind: 'skill', oneOf: [], withinMonths: null }],
  ['months below 1', { kind: 'skill', oneOf: [{ id: null, name: 'Care' }], withinMonths: 0 }],
  ['an empty label', { kind: 'permit', label: '  ' }],
])('%s is let in', (_, more) => {
  expect(criterion.safeParse({ ...common, ...more }).success).toBe(false);
});

describe('a contradiction is scored', () => {
  test.each([
    ['a gate with a weight', item({ kind: 'permit', mode: 'gate', weight: 3 })],
    ['scored without a weight', item({ kind: 'permit', weight: null })],
    ['a place that is scored', item({ kind: 'location', places: ['Leeds'] })],
    ['0 years', item({ kind: 'years', in: null, atLeast: 0 })],
    ['no level and no field', item({ kind: 'education', atLeast: null, fields: [] })],
  ])('%s', (_, contradictory) => {
    const found = checkCriteria({ items: [care, { ...contradictory, id: 'c2' }] });
    expect(found).toMatchObject([{ criterionId: 'c2', kind: 'contradiction' }]);
    expect(found[0]?.remedy).not.toBe('');
  });
});

test('nothing at all, gates alone, or the same twice pass for criteria', () => {
  expect(faults()).toEqual(['empty']);
  expect(faults(item({ kind: 'permit', mode: 'gate', weight: null }))).toEqual(['empty']);
  expect(faults(care, { ...care, id: 'c2', weight: 5 })).toEqual(['twin']);
  expect(faults(care)).toEqual([]);
});
