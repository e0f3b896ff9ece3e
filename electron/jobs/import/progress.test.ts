import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeProgress } from './progress';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const tell = async (jobs: number, idsEach = 1): Promise<{ at: number; ids: readonly string[] }[]> => {
  const told: { at: number; ids: readonly string[] }[] = [];
  const progress = makeProgress(
    async (_, ids) => {
      told.push({ at: Date.now(), ids });
    },
    (error) => {
      throw error;
    },
  );
  for (let ms = 0; ms < 5000; ms += 5) {
    const ids = Array.from({ length: idsEach }, (_, index) => `${ms}-${index}`);
    progress.note(`job ${ms % jobs}`, ids);
    await vi.advanceTimersByTimeAsync(5);
  }
  await vi.advanceTimersByTimeAsync(1000);
  await progress.close();
  return told;
};

test.each([
  ['one job', 1, 1],
  ['three jobs', 3, 1],
  ['more rows than one event holds', 2, 40],
])('%s: more than 20 events a second reach the window', async (_, jobs, idsEach) => {
  const told = await tell(jobs, idsEach);
  const inSecondOf = (start: number): number =>
    told.filter(({ at }) => at >= start && at < start + 1000).length;
  expect(Math.max(...told.map(({ at }) => inSecondOf(at)))).toBeLessThanOrEqual(20);
  expect(told.length).toBeGreaterThan(50);
});

test('a change is swallowed, or an event is longer than the contract allows', async () => {
  const told = await tell(3, 40);
  expect(new Set(told.flatMap(({ ids }) => ids)).size).toBe(1000 * 40);
  expect(Math.max(...told.map(({ ids }) => ids.length))).toBeLessThanOrEqual(500);
});
