import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from './throttle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('twenty events a second ask twice: at the first, and after the last', () => {
  let asked = 0;
  const ask = throttle(() => (asked += 1), 400);
  for (let event = 0; event < 7; event += 1) {
    ask.call();
    vi.advanceTimersByTime(50);
  }
  expect(asked).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(asked).toBe(2);
});

test('nothing is asked for a page that was left', () => {
  let asked = 0;
  const ask = throttle(() => (asked += 1), 400);
  ask.call();
  ask.call();
  ask.cancel();
  vi.advanceTimersByTime(1000);
  expect(asked).toBe(1);
});
