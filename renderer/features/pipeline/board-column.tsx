import type { Stage } from '@shared/model/stage';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { sayStage } from '../../api/stages';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { CheckMark } from '../../ui/check-mark';
import type { BoardProps } from './board';
import { ColumnCards } from './column-cards';
import { mergeSelection } from './merge-selection';
import { useStageWindow } from './use-stage-window';

type BoardColumnProps = BoardProps & { readonly stage: Stage };

/** A stage: how many stand in it, and their cards. Without any it is narrow, and still takes what is dropped. */
export const BoardColumn = ({ stage, jobId, filter, selected, onSelect, ...props }: BoardColumnProps) => {
  const { rows, total, isLoaded, failure, next, showMore } = useStageWindow(jobId, stage, filter);
  const words = sayStage(props.stages, stage);
  const isEmpty = isLoaded && total === 0;
  const chooseAll = async (isChosen: boolean) => {
    const answer = await request('shortlist.ids', { jobId, filter: { ...filter, stages: [stage] } });
    if (answer.ok) onSelect(mergeSelection(selected, answer.value, isChosen ? 'all' : new Set()));
  };
  return (
    <section className={`column${isEmpty ? ' narrow' : ''}`} aria-label={words}>
      <h2 className="column-head">
        {isEmpty || !isLoaded ? null : (
          <CheckMark
            label={`Select all in ${words}`}
            own={{
              isSelected: rows.every((row) => selected.has(row.applicationId)),
              onChange: (isChosen) => void chooseAll(isChosen),
            }}
          />
        )}
        <bdi className="column-name" title={words}>
          {words}
        </bdi>
        <span className="column-count">{isLoaded ? sayNumber(total) : ''}</span>
      </h2>
      {failure === undefined ? null : <p className="column-problem">{failureWords(failure).what}</p>}
      <ColumnCards
        {...props}
        stage={stage}
        rows={rows}
        total={total}
        selected={selected}
        onSelect={onSelect}
        onSelectAll={() => void chooseAll(true)}
      />
      {next > 0 ? (
        <Button look="quiet" onPress={showMore} label={`Show ${next} more in ${words}`}>
          Show {next} more
        </Button>
      ) : null}
    </section>
  );
};
