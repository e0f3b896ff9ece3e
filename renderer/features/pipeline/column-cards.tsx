import type { ApplicationId } from '@shared/model/id';
import type { ShortlistRow } from '@shared/model/shortlist';
import type { Stage } from '@shared/model/stage';
import { useRef } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { sayStage, useStages } from '../../api/stages';
import { sayCount } from '../../lib/say-count';
import type { BoardProps } from './board';
import { BoardCard, cardName } from './board-card';
import { mergeSelection, withSelection } from './merge-selection';

type ColumnCardsProps = Pick<BoardProps, 'stages' | 'selected' | 'onSelect' | 'moves' | 'onOpen'> & {
  readonly stage: Stage;
  readonly rows: readonly ShortlistRow[];
  readonly total: number;
  readonly onSelectAll: () => void;
};

const dragType = 'fairlead-application';

/** In px, as the card's three lines stand. */
const layout = { rowSize: 82, gap: 6, padding: 8 };

/** The cards that are in sight, of those that were fetched: carried away from here and dropped here. */
export const ColumnCards = ({ stage, rows, total, selected, onSelect, ...props }: ColumnCardsProps) => {
  const { stages, moves, onOpen, onSelectAll } = props;
  const listed = useStages();
  // Cards are drawn once; what they do depends on who is selected when it is done.
  const latest = useRef(selected);
  latest.current = selected;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      const texts = await Promise.all(
        items.map((item) => (item.kind === 'text' ? item.getText(dragType) : '')),
      );
      moves.move(withSelection(texts as ApplicationId[], latest.current), stage);
    },
    renderDragPreview: (items) => {
      const ids = items.map((item) => item[dragType] as ApplicationId);
      return (
        <div className="drag-preview">
          {sayCount(withSelection(ids, latest.current).length, 'application')}
        </div>
      );
    },
  });
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <GridList
        aria-label={`${sayStage(stages, stage)}, ${sayCount(total, 'application')}`}
        className="column-cards"
        items={rows}
        dependencies={[moves.moving, listed]}
        selectionMode="multiple"
        selectedKeys={rows.map(idOf).filter((id) => selected.has(id))}
        onSelectionChange={(keys) => {
          if (keys === 'all') onSelectAll();
          else onSelect(mergeSelection(selected, rows.map(idOf), keys as Set<ApplicationId>));
        }}
        onAction={(key) => onOpen(key as ApplicationId)}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(row) => (
          <GridListItem
            id={row.applicationId}
            textValue={cardName(row)}
            className={`card${moves.moving.has(row.applicationId) ? ' moving' : ''}`}
          >
            <BoardCard
              row={row}
              stages={listed.filter((other) => other.key !== stage)}
              onMove={(to) => moves.move(withSelection([row.applicationId], latest.current), to)}
            />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
};

const idOf = (row: ShortlistRow): ApplicationId => row.applicationId;
