import { jobId } from '@shared/model/id';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeIds } from './make-id';

test('keys made under a clock that stands or goes back stop growing, or are no UUIDv7', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 1, maxLength: 50 }), (times) => {
      let turn = 0;
      const makeId = makeIds(() => times[Math.min(turn++, times.length - 1)] ?? 0);
      const ids = Array.from({ length: times.length + 20 }, makeId);
      expect(ids).toEqual([...new Set(ids)].sort());
      for (const id of ids) expect(jobId.safeParse(id).success).toBe(true);
    }),
  );
});
