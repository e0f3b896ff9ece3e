import { visibleText } from '@shared/lib/visible-text';
import type { Candidate } from '@shared/model/candidate';
import type { Criterion } from '@shared/model/criterion';
import { rungWords, verdictWords } from '../desk-words';
import { GateMark } from '../gate-mark';
import { MaskedText } from '../opened/masked-text';
import { ScoreBar } from '../score-bar';

type CompareCellProps = {
  readonly candidate: Candidate;
  readonly item: Criterion;
  readonly hasQuotes: boolean;
};

/** What one person has for one criterion. */
export const CompareCell = ({ candidate: { score }, item, hasQuotes }: CompareCellProps) => {
  const part = score?.parts.find(({ criterionId }) => criterionId === item.id);
  const result = [...(score?.gates ?? []), ...(score?.notes ?? [])].find(
    ({ criterionId }) => criterionId === item.id,
  );
  const evidence = part?.evidence ?? result?.evidence ?? null;
  return (
    <>
      {part === undefined ? null : (
        <span className="compare-rung">
          <ScoreBar score={part.share / 10} />
          {rungWords[part.rung]}
        </span>
      )}
      {result === undefined ? null : (
        <GateMark verdict={result.verdict}>{verdictWords[result.verdict]}</GateMark>
      )}
      {part === undefined && result === undefined ? <span className="soft">Not scored yet</span> : null}
      {hasQuotes && evidence !== null ? (
        <q className="compare-quote">
          <bdi>
            <MaskedText text={visibleText(evidence.quote)} />
          </bdi>
        </q>
      ) : null}
    </>
  );
};
