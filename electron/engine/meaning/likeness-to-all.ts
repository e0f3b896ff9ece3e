import { inThousandths } from './meaning';
import { plainSums } from './plain-sums';
import { openSimdSums } from './simd-sums';

const sumsOf = openSimdSums() ?? plainSums;

/** Of one vector to each of many, laid one after the other: `likeness`, many at once. */
export const likenessToAll = (one: Int8Array, many: Int8Array): Int32Array => {
  const sums = sumsOf(one, many);
  for (let at = 0; at < sums.length; at += 1) sums[at] = inThousandths(sums[at] ?? 0);
  return sums;
};
