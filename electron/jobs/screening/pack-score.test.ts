import type { Criteria } from '@shared/model/criterion';
import { expect, test } from 'vitest';
import { type KeptScore, packScore, unpackScores } from './pack-score';

const asked = { label: 'Wound care', required: true, kind: 'permit' } as const;
const criteria: Criteria = {
  version: 1,
  preset: 'standard',
  items: [
    { ...asked, id: 'a', mode: 'scored', weight: 3 },
    { ...asked, id: 'b', mode: 'gate', weight: null },
    { ...asked, id: 'c', mode: 'scored', weight: 1 },
    { ...asked, id: 'd', mode: 'note', weight: null },
  ],
};
const kept: KeptScore = {
  score: 65.5,
  scoreWithHidden: 70,
  confidence: 0.83,
  band: 'priority',
  receipt: 'cd'.repeat(32),
  sha256: 'ab'.repeat(32),
  parts: [
    {
      criterionId: 'a',
      verdict: 'pass',
      share: 655,
      shareWithHidden: 700,
      rung: 'recent-role',
      reason: 'in a role; “Ward” is close to it',
      passages: [3, 14],
    },
    {
      criterionId: 'c',
      verdict: 'fail',
      share: 0,
      shareWithHidden: 0,
      rung: 'none',
      reason: 'not mentioned',
      passages: [],
    },
  ],
  gates: [{ criterionId: 'b', verdict: 'unknown', reason: 'not mentioned', passages: [] }],
  notes: [{ criterionId: 'd', verdict: 'pass', reason: 'stated', passages: [0] }],
};

test('a kept score comes back as something else', () => {
  expect(unpackScores(criteria)(packScore(kept))).toEqual(kept);
});
