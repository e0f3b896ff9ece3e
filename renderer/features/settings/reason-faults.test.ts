import { expect, test } from 'vitest';
import { reasonFault } from './reason-faults';

test('blanks or the same words twice become a reason, or the list grows past what the office can keep', () => {
  const others = ['The position was filled'];
  expect(reasonFault('  ', others)).toBeDefined();
  expect(reasonFault(' the position WAS filled ', others)).toBeDefined();
  expect(reasonFault('No licence', others)).toBeUndefined();
  expect(reasonFault('No licence', Array(40).fill('Reason'))).toBeDefined();
});
