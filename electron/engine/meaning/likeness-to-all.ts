import { inThousandths } from './meaning';
import { plainSums } from './plain-sums';
import { openSimdSums } from './simd-sums';

const sumsOf = openSimdSums() ?? plainSums;

/** Of one vector to each of many, laid one after the other: `likeness`, many at once. */
export const likenessToAll = (one: Int8Array, many: Int8Array): Int32Array =>
  sumsOf(one, many).map(inThousandths);
