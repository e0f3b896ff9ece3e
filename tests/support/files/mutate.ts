/** The same numbers for the same seed, between 0 and 1. */
export const makeRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** A file as a bad disk, a cut connection or a hostile hand may leave it: one to four of these, one after the other. */
export const mutate = (bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array => {
  let mutated: Uint8Array = Uint8Array.from(bytes);
  for (let left = 1 + below(random, 4); left > 0 && mutated.length > 0; left -= 1)
    mutated = (mutations[below(random, mutations.length)] ?? flipBytes)(mutated, random, other);
  return mutated.subarray(0, maxBytes);
};

const maxBytes = 8_000_000;
const below = (random: Random, end: number): number => Math.floor(random() * end);

const flipBytes: Mutation = (bytes, random) => {
  for (let count = 1 + below(random, 30); count > 0; count -= 1)
    bytes[below(random, bytes.length)] = below(random, 256);
  return bytes;
};

/** Lengths, counts and offsets stand in four bytes; the largest, the smallest and ones nearby are the interesting ones. */
const setNumber: Mutation = (bytes, random) => {
  const at = below(random, Math.max(1, bytes.length - 4));
  const value =
    [0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, 0x80000000, bytes.length, at][below(random, 8)] ?? 0;
  for (let part = 0; part < 4; part += 1) bytes[at + part] = (value >>> (part * 8)) & 255;
  return bytes;
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, below(random, bytes.length));

const repeat: Mutation = (bytes, random) => {
  const from = below(random, bytes.length);
  const part = bytes.subarray(from, from + 1 + below(random, 2000));
  const times = 1 + below(random, 200);
  return Buffer.concat([
    bytes.subarray(0, from),
    ...Array.from({ length: times }, () => part),
    bytes.subarray(from),
  ]);
};

const splice: Mutation = (bytes, random, other) => {
  const at = below(random, bytes.length);
  const from = below(random, other.length);
  return Buffer.concat([
    bytes.subarray(0, at),
    other.subarray(from, from + below(random, 5000)),
    bytes.subarray(at),
  ]);
};

const blank: Mutation = (bytes, random) => {
  const from = below(random, bytes.length);
  return bytes.fill(
    [0, 32, 255][below(random, 3)] ?? 0,
    from,
    Math.min(bytes.length, from + below(random, 1000)),
  );
};

const mutations: readonly Mutation[] = [
  flipBytes,
  flipBytes,
  setNumber,
  setNumber,
  cutOff,
  repeat,
  splice,
  blank,
];
