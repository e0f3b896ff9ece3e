/** Of the first ten, against as many right ones on top as there are. */
export const ndcg = (right: readonly boolean[], most = 10): number => {
  const gain = (list: readonly boolean[]): number =>
    list.slice(0, most).reduce((sum, each, at) => sum + (each ? 1 / Math.log2(at + 2) : 0), 0);
  const best = gain(right.toSorted((one, other) => Number(other) - Number(one)));
  return best === 0 ? 0 : gain(right) / best;
};
