import { type GateResult, type Score, verdicts } from '@shared/model/score';

export type Placed = Pick<Score, 'score' | 'confidence'> & {
  readonly gates: readonly Pick<GateResult, 'verdict'>[];
  readonly sha256: string;
  /** When somebody applied; null sorts last. */
  readonly appliedAt?: string | null;
  /** A person's own adjustment: it moves the place, the computed score stays. */
  readonly adjustedBy?: number;
};

/**
 * The bucket of the gates, then score, then confidence, then who applied first; what is equal in all of that stands in
 * the order of the content hashes, the same on every machine.
 */
export const orderShortlist = <Entry extends Placed>(entries: readonly Entry[]): readonly Entry[] =>
  entries
    .map((entry) => ({ entry, bucket: bucketOf(entry), score: entry.score + (entry.adjustedBy ?? 0) }))
    .toSorted(
      (one, other) =>
        one.bucket - other.bucket ||
        other.score - one.score ||
        other.entry.confidence - one.entry.confidence ||
        compare(one.entry.appliedAt ?? '~', other.entry.appliedAt ?? '~') ||
        compare(one.entry.sha256, other.entry.sha256),
    )
    .map(({ entry }) => entry);

/** 0 all gates passed · 1 one is unknown · 2 one failed. */
export const bucketOf = ({ gates }: Pick<Placed, 'gates'>): number =>
  gates.reduce((worst, { verdict }) => Math.max(worst, verdicts.indexOf(verdict)), 0);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
