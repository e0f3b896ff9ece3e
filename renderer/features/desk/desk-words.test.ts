import { expect, test } from 'vitest';
import { moreThanRung, sayChange } from './desk-words';

test('what the rung says already is said twice, or a reason of its own is cut', () => {
  expect(moreThanRung('role', 'in a role; Epic EHR is close to it')).toBe('Epic EHR is close to it');
  expect(moreThanRung('role', 'in a role')).toBe('');
  expect(moreThanRung('listed', 'stated')).toBe('stated');
  expect(moreThanRung('former-role', 'in a role long ago')).toBe('');
});
test('a change of points loses its sign', () => {
  expect([-3, 4, 0.5].map(sayChange)).toEqual(['−3', '+4', '+0.5']);
});
