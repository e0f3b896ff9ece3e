// A kernel that adds sixteen bytes at once and the loop that adds one after the other are one and the same sum: else
// two machines would give two scores.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessToAll } from './likeness-to-all';
import { dimensions, likeness } from './meaning';
import { plainSums } from './plain-sums';
import { openSimdSums } from './simd-sums';

const simdSums = openSimdSums();
const vector = fc.oneof(
  fc.int8Array({ minLength: dimensions, maxLength: dimensions }),
  fc.int8Array({ minLength: dimensions, maxLength: dimensions, min: -127, max: 127 }),
  fc.constantFrom(-128, -127, 0, 127).map((value) => new Int8Array(dimensions).fill(value)),
);
const joined = (vectors: readonly Int8Array[]): Int8Array =>
  Int8Array.from(vectors.flatMap((each) => [...each]));

test('this machine has vector instructions', () => {
  expect(simdSums).not.toBeNull();
});

test('both give the same whole numbers', () => {
  fc.assert(
    fc.property(vector, fc.array(vector, { maxLength: 12 }), (one, those) => {
      const many = joined(those);
      expect(simdSums?.(one, many)).toEqual(plainSums(one, many));
    }),
  );
});

test('a list longer than the page of memory, and one that breaks off within a vector', () => {
  const one = Int8Array.from({ length: dimensions }, (_, at) => (at % 2 === 0 ? 127 : -127));
  for (const length of [0, 1, 127, dimensions, 479, 480, 481, 961].map((each) => each * dimensions)) {
    const many = Int8Array.from({ length: length + 5 }, (_, at) => ((at * 7919) % 255) - 127);
    expect(simdSums?.(one, many)).toEqual(plainSums(one, many));
  }
});

test('many at once are as like as each alone', () => {
  fc.assert(
    fc.property(vector, fc.array(vector, { maxLength: 12 }), (one, those) => {
      expect([...likenessToAll(one, joined(those))]).toEqual(those.map((each) => likeness(one, each)));
    }),
  );
});
