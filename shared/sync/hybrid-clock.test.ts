import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ClockReading,
  clockToText,
  compareClock,
  mergeClock,
  textToClock,
  tickClock,
} from './hybrid-clock';

const client = '0190d000-0000-7000-8000-000000000000';
const reading: fc.Arbitrary<ClockReading> = fc.record({
  ms: fc.integer({ min: 0, max: 2 ** 47 }),
  count: fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constant(0xffff)),
});
const nowMs = fc.integer({ min: 0, max: 2 ** 47 });

test('a machine clock that goes back takes the clock with it', () => {
  fc.assert(
    fc.property(reading, fc.array(nowMs, { maxLength: 20 }), (start, times) => {
      let last = start;
      for (const now of times) {
        const next = tickClock(last, now);
        expect(compareClock(next, last)).toBeGreaterThan(0);
        expect(next.ms).toBeGreaterThanOrEqual(Math.min(now, last.ms));
        last = next;
      }
    }),
  );
});

test('after hearing from another clock, ours stands behind one of the two', () => {
  fc.assert(
    fc.property(reading, reading, nowMs, (ours, heard, now) => {
      const merged = mergeClock(ours, heard, now);
      expect(compareClock(merged, ours)).toBeGreaterThan(0);
      expect(compareClock(merged, heard)).toBeGreaterThan(0);
    }),
  );
});

test('the text sorts otherwise than the clock, or loses a part of it', () => {
  fc.assert(
    fc.property(reading, reading, (a, b) => {
      const [textA, textB] = [clockToText(a, client), clockToText(b, client)];
      expect(textToClock(textA)).toEqual(a);
      expect(Math.sign(textA < textB ? -1 : textA > textB ? 1 : 0)).toBe(Math.sign(compareClock(a, b)));
    }),
  );
});
