export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Text of two or four bytes a letter: told by its mark, or by where its zeros stand. */
export const wideEncoding = (bytes: Uint8Array): WideEncoding | null => {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return wideByZeros(bytes.subarray(0, 2000));
};

const wideByZeros = (sample: Uint8Array): WideEncoding | null => {
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  const controls = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
      controls[at % 2] = (controls[at % 2] ?? 0) + 1;
  }
  const half = sample.length / 2;
  const [first = 0, second = 0] = controls;
  if (odd > half * 0.8 && even < half * 0.02 && first <= half / 50) return 'utf-16le';
  return even > half * 0.8 && odd < half * 0.02 && second <= half / 50 ? 'utf-16be' : null;
};
