import type { Scorer } from '../ranking/reference-rankers';

/** One measure of likeness moved and stretched until it is spread as another, so that the same weights fit both. */
export const spreadAs = (scorer: Scorer, other: Scorer, queries: readonly string[]): Scorer => {
  const [own, wanted] = [scorer, other].map((each) => spreadOf(queries.flatMap((query) => each(query))));
  if (!own || !wanted) return scorer;
  const stretch = wanted.deviation / own.deviation;
  return (query) => scorer(query).map((value) => Math.round(wanted.mean + (value - own.mean) * stretch));
};

const spreadOf = (values: readonly number[]): { readonly mean: number; readonly deviation: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(squares) };
};
