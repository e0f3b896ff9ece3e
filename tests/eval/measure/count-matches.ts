/** What is right, what was found and is not, what was there and not found; `exact` of `files` are wholly right. */
export type Counts = {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly exact: number;
  readonly files: number;
};

export const noCounts: Counts = { tp: 0, fp: 0, fn: 0, exact: 0, files: 0 };

export const addCounts = (one: Counts, other: Counts): Counts => ({
  tp: one.tp + other.tp,
  fp: one.fp + other.fp,
  fn: one.fn + other.fn,
  exact: one.exact + other.exact,
  files: one.files + other.files,
});

export type Compared<Label, Found> = {
  readonly counts: Counts;
  readonly missing: readonly Label[];
  readonly wrong: readonly Found[];
};

/** Each label takes one of the values found that is right for it, and no value is taken twice. */
export const countMatches = <Label, Found>(
  labels: readonly Label[],
  found: readonly Found[],
  isRight: (label: Label, found: Found) => boolean,
): Compared<Label, Found> => {
  const left = new Set(found.keys());
  const missing: Label[] = [];
  for (const label of labels) {
    const at = [...left].find((index) => isRight(label, found[index] as Found));
    if (at === undefined) missing.push(label);
    else left.delete(at);
  }
  const wrong = [...left].map((index) => found[index] as Found);
  const isExact = missing.length === 0 && wrong.length === 0;
  const counts = {
    tp: labels.length - missing.length,
    fp: wrong.length,
    fn: missing.length,
    exact: isExact ? 1 : 0,
    files: 1,
  };
  return { counts, missing, wrong };
};

export type Figures = Counts & {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exactRate: number;
};

export const figuresOf = (counts: Counts): Figures => {
  const { tp, fp, fn, exact, files } = counts;
  return {
    ...counts,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: share(2 * tp, 2 * tp + fp + fn),
    exactRate: share(exact, files),
  };
};

/** Nothing to find and nothing found is right. */
const share = (part: number, of: number): number =>
  of === 0 ? 1 : Math.round((part / of) * 10_000) / 10_000;
