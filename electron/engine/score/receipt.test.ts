import { createHash } from 'node:crypto';
import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import { expect, test } from 'vitest';
import { engineVersion } from './engine-version';
import { writeReceipt } from './receipt';

const criteria: Criteria = {
  version: 3,
  preset: 'standard',
  items: [
    {
      id: 'c1',
      label: 'Wound care',
      mode: 'scored',
      weight: 3,
      required: true,
      kind: 'skill',
      oneOf: [{ id: 'wound-care', name: 'Wound care' }],
      withinMonths: null,
    },
  ],
};
const score: Omit<Score, 'receipt'> = {
  score: 65.5,
  scoreWithHidden: 65.5,
  confidence: 0.83,
  band: 'priority',
  gates: [],
  notes: [],
  parts: [
    {
      criterionId: 'c1',
      verdict: 'pass',
      share: 655,
      shareWithHidden: 655,
      rung: 'role',
      reason: 'in a role',
      evidence: { quote: 'Wound care on a ward', page: 1, spans: [{ page: 1, line: 4, from: 0, to: 20 }] },
    },
  ],
};
const given = { sha256: 'ab'.repeat(32), criteria, lexiconEdition: '', ...score };
const [item] = criteria.items;
const [part] = score.parts;

test('another machine, or another day, gives another receipt', () => {
  const written = `{"criteria":{"items":[{"id":"c1","kind":"skill","label":"Wound care","mode":"scored","oneOf":[{"id":"wound-care","name":"Wound care"}],"required":true,"weight":3,"withinMonths":null}],"preset":"standard","version":3},"engineVersion":${engineVersion},"lexiconEdition":"","score":{"band":"priority","confidence":0.83,"gates":[],"notes":[],"parts":[{"criterionId":"c1","evidence":{"page":1,"quote":"Wound care on a ward","spans":[{"from":0,"line":4,"page":1,"to":20}]},"reason":"in a role","rung":"role","share":655,"shareWithHidden":655,"verdict":"pass"}],"score":65.5,"scoreWithHidden":65.5},"sha256":"${given.sha256}"}`;
  expect(writeReceipt(given)).toBe(createHash('sha256').update(written).digest('hex'));
});

test('the order of keys changes a receipt', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : value === null || typeof value !== 'object'
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, each]) => [key, turned(each)]),
          );
  expect(writeReceipt(turned(given) as typeof given)).toBe(writeReceipt(given));
});

test.each([
  ['a byte of the document', { ...given, sha256: `ac${'ab'.repeat(31)}` }],
  ['a weight', { ...given, criteria: { ...criteria, items: [{ ...item, weight: 4 }] } }],
  ["a word of the office's own", { ...given, lexiconEdition: 'cd'.repeat(32) }],
  ['the version of the criteria', { ...given, criteria: { ...criteria, version: 4 } }],
  [
    'a quote',
    { ...given, parts: [{ ...part, evidence: { ...part?.evidence, quote: 'Wound care on a Ward' } }] },
  ],
  ['a share', { ...given, parts: [{ ...part, share: 654 }] }],
  ['the figure with hidden words', { ...given, scoreWithHidden: 65.6 }],
])('%s changes and the receipt does not', (_, changed) => {
  expect(writeReceipt(changed as typeof given)).not.toBe(writeReceipt(given));
});

test('the row that criteria are stored in changes a receipt', () => {
  const stored = { ...criteria, id: '0190d000-0000-7000-8000-000000000000' };
  expect(writeReceipt({ ...given, criteria: stored })).toBe(writeReceipt(given));
});
