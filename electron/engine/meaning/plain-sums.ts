import { dimensions } from './meaning';

/** Of one vector with each of many, laid one after the other: the sum of the products, place by place. */
export type SumsOf = (one: Int8Array, many: Int8Array) => Int32Array;

export const plainSums: SumsOf = (one, many) => {
  const sums = new Int32Array(Math.floor(many.length / dimensions));
  for (let passage = 0; passage < sums.length; passage += 1) {
    const from = passage * dimensions;
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) sum += (one[at] ?? 0) * (many[from + at] ?? 0);
    sums[passage] = sum;
  }
  return sums;
};
