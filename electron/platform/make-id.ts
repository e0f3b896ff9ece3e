import { randomBytes } from 'node:crypto';

/**
 * UUIDv7 keys that grow even within one millisecond: after the 48 bits of time stand a 12-bit and a 14-bit
 * counter, then random bits. In order, inserts stay at the end of the index.
 */
export const makeIds = (nowMs: () => number = Date.now): (() => string) => {
  let lastMs = 0;
  let count = 0;
  return () => {
    const now = nowMs();
    if (now > lastMs) {
      lastMs = now;
      count = randomBytes(2).readUInt16BE() & 0x3fff;
    } else {
      count += 1;
      if (count > 0x3ff_ffff) {
        lastMs += 1;
        count = 0;
      }
    }
    return format(lastMs, count, randomBytes(6));
  };
};

export const makeId = makeIds();

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const format = (ms: number, count: number, random: Buffer): string => {
  const time = hex(ms, 12);
  const high = hex(0x7000 | (count >>> 14), 4);
  const low = hex(0x8000 | (count & 0x3fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${high}-${low}-${random.toString('hex')}`;
};
