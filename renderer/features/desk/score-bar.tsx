/** A thin bar of 0 to 100 beside its figure. */
export const ScoreBar = ({ score }: { readonly score: number }) => (
  <span className="score-bar" aria-hidden>
    <span style={{ width: `${Math.max(0, Math.min(100, score))}%` }} />
  </span>
);
