/**
 * A hybrid logical clock: 48 bits of milliseconds and a 16-bit counter, then the client that ticked.
 * The text form sorts as the clock does. It never goes back, whatever the machine's own clock does.
 */
export type ClockReading = { readonly ms: number; readonly count: number };

const maxCount = 0xffff;
const maxMs = 0xffff_ffff_ffff;

export const tickClock = (last: ClockReading, nowMs: number): ClockReading => {
  if (nowMs > last.ms) return { ms: Math.min(nowMs, maxMs), count: 0 };
  return last.count < maxCount ? { ms: last.ms, count: last.count + 1 } : { ms: last.ms + 1, count: 0 };
};

/** After hearing from another clock, ours stands behind neither. */
export const mergeClock = (last: ClockReading, heard: ClockReading, nowMs: number): ClockReading =>
  tickClock(compareClock(last, heard) < 0 ? heard : last, nowMs);

export const compareClock = (a: ClockReading, b: ClockReading): number => a.ms - b.ms || a.count - b.count;

export const clockToText = (reading: ClockReading, client: string): string =>
  `${reading.ms.toString(16).padStart(12, '0')}${reading.count.toString(16).padStart(4, '0')}-${client}`;

export const textToClock = (text: string): ClockReading => ({
  ms: Number.parseInt(text.slice(0, 12), 16),
  count: Number.parseInt(text.slice(12, 16), 16),
});
