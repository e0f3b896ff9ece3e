import { type Stage, stages } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/id';
import type { ShortlistRow } from '@shared/model/shortlist';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { stageWords } from '../../api/application-words';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { sayCount, sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { CheckMark } from '../../ui/check-mark';
import type { BoardProps } from './board';
import { BoardCard, cardName } from './board-card';
import { mergeSelection, withSelection } from './merge-selection';
import { useStageWindow } from './use-stage-window';

const dragType = 'fairlead-application';

type BoardColumnProps = BoardProps & { readonly stage: Stage };

export const BoardColumn = ({
  stage,
  jobId,
  filter,
  selected,
  onSelect,
  moves,
  onOpen,
}: BoardColumnProps) => {
  const { rows, total, isLoaded, failure, next, showMore } = useStageWindow(jobId, stage, filter);
  const words = stageWords[stage];
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      const texts = await Promise.all(
        items.map((item) => (item.kind === 'text' ? item.getText(dragType) : '')),
      );
      moves.move(withSelection(texts as ApplicationId[], selected), stage);
    },
    renderDragPreview: (items) => (
      <div className="drag-preview">{sayCount(draggedCount(items, selected), 'application')}</div>
    ),
  });
  const isEmpty = isLoaded && total === 0;
  const chooseAll = async (isChosen: boolean) => {
    const answer = await request('shortlist.ids', { jobId, filter: { ...filter, stages: [stage] } });
    if (answer.ok) onSelect(mergeSelection(selected, answer.value, isChosen ? 'all' : new Set()));
  };
  return (
    <section className={`column${isEmpty ? ' narrow' : ''}`} aria-label={words}>
      <h3 className="column-head">
        {isEmpty || !isLoaded ? null : (
          <CheckMark
            label={`Select all in ${words}`}
            own={{
              isSelected: rows.every((row) => selected.has(row.applicationId)),
              onChange: (isChosen) => void chooseAll(isChosen),
            }}
          />
        )}
        <span className="column-name">{words}</span>
        <span className="column-count">{isLoaded ? sayNumber(total) : ''}</span>
      </h3>
      {failure === undefined ? null : <p className="column-problem">{failureWords(failure).what}</p>}
      <GridList
        aria-label={`${words}, ${sayCount(total, 'application')}`}
        className="column-cards"
        items={rows}
        dependencies={[moves.moving]}
        selectionMode="multiple"
        selectedKeys={rows.map((row) => row.applicationId).filter((id) => selected.has(id))}
        onSelectionChange={(keys) => {
          if (keys === 'all') void chooseAll(true);
          else onSelect(mergeSelection(selected, rows.map(idOf), keys as Set<ApplicationId>));
        }}
        onAction={(key) => onOpen(key as ApplicationId)}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => null}
      >
        {(row) => (
          <GridListItem
            id={row.applicationId}
            textValue={cardName(row)}
            className={`card${moves.moving.has(row.applicationId) ? ' moving' : ''}`}
          >
            <BoardCard
              row={row}
              stages={stages.filter((other) => other !== stage)}
              onMove={(to) => moves.move(withSelection([row.applicationId], selected), to)}
            />
          </GridListItem>
        )}
      </GridList>
      {next > 0 ? (
        <Button look="quiet" onPress={showMore} label={`Show ${next} more in ${words}`}>
          Show {next} more
        </Button>
      ) : null}
    </section>
  );
};

const idOf = (row: ShortlistRow): ApplicationId => row.applicationId;

const draggedCount = (
  items: readonly Readonly<Record<string, string>>[],
  selected: ReadonlySet<ApplicationId>,
): number =>
  withSelection(
    items.map((item) => item[dragType] as ApplicationId),
    selected,
  ).length;
