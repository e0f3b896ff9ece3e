import { isoInstant } from './iso-instant';

/** Windows counts in tenths of a microsecond since 1601. */
export const fileTime = (bytes: Uint8Array | undefined): string | null => {
  if (bytes === undefined || bytes.length < 8) return null;
  const ticks = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(0, true);
  const millis = Number(ticks / 10_000n) - 11_644_473_600_000;
  return Number.isFinite(millis) && Math.abs(millis) < 8e15
    ? isoInstant(new Date(millis).toISOString())
    : null;
};
