import { visibleText } from '@shared/lib/visible-text';
import type { Candidate } from '@shared/model/candidate';
import type { Score } from '@shared/model/score';
import { bandWords } from '../../../api/application-words';
import { Button } from '../../../ui/button';
import { isUnsure, sayChange, sayPoints } from '../desk-words';
import { ScoreBar } from '../score-bar';

type ScoreHeadProps = {
  readonly score: Score;
  readonly adjustment: Candidate['application']['adjustment'];
  readonly band: Score['band'];
  readonly hasFindings: boolean;
  readonly onAdjust: () => void;
};

/** The figure, what it means in words, and everything that was done to it. */
export const ScoreHead = ({ score, adjustment, band, hasFindings, onAdjust }: ScoreHeadProps) => {
  const shown = shownScore(score, adjustment);
  const isJudged = score.band !== 'hardly-readable' && score.band !== 'not-scored';
  return (
    <section className="score-head" aria-label="Score">
      <div className="score-figure">
        <span className="score-big">{isJudged ? sayPoints(shown) : '–'}</span>
        <div>
          <p className="score-band">{bandWords[band]}</p>
          {isJudged && isUnsure(score.confidence) ? (
            <p className="soft">Low confidence: little could be read</p>
          ) : null}
        </div>
        <Button look="quiet" onPress={onAdjust}>
          {adjustment === null ? 'Adjust…' : 'Change…'}
        </Button>
      </div>
      <ScoreBar score={isJudged ? shown : 0} />
      {adjustment === null ? null : (
        <p>
          Computed <strong>{sayPoints(score.score)}</strong>, own adjustment{' '}
          <strong>{sayChange(adjustment.by)}</strong>: <bdi>{visibleText(adjustment.reason)}</bdi>
        </p>
      )}
      {hasFindings ? (
        <p className="score-hidden">
          {score.scoreWithHidden === score.score
            ? 'There is hidden text. It would change nothing, and it counts nothing.'
            : `With the hidden text it would be ${sayPoints(score.scoreWithHidden)}, without it is ${sayPoints(score.score)}. Hidden text counts nothing.`}
        </p>
      ) : null}
    </section>
  );
};

export const shownScore = (
  { score }: Pick<Score, 'score'>,
  adjustment: Candidate['application']['adjustment'],
): number => Math.min(100, Math.max(0, Math.round((score + (adjustment?.by ?? 0)) * 10) / 10));
