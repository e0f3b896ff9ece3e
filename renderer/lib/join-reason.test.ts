import { expect, test } from 'vitest';
import { joinReason } from './join-reason';

test('blanks count as a reason, or own words replace the reason that was chosen', () => {
  expect(joinReason(null, ' \n\t ')).toBe(null);
  expect(joinReason('The position was filled', ' ')).toBe('The position was filled');
  expect(joinReason(null, ' No shift work ')).toBe('No shift work');
  expect(joinReason('Not available', 'from May')).toBe('Not available: from May');
});
