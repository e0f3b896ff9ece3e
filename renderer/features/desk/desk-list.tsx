// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import type { ApplicationId } from '@shared/model/id';
import type { ShortlistRow } from '@shared/model/shortlist';
import type { Range } from '../../api/use-windows';
import { WindowRows } from '../../ui/window-rows';
import { RowCells, StripCells } from './row-cells';

type DeskListProps = {
  readonly ids: readonly ApplicationId[];
  readonly rows: ReadonlyMap<ApplicationId, ShortlistRow>;
  readonly current: number;
  readonly hasGates: boolean;
  /** Narrow, beside the one who is open. */
  readonly isStrip: boolean;
  readonly takesFocus: boolean;
  readonly isSelected: (id: ApplicationId) => boolean;
  readonly onSelect: (id: ApplicationId, toggle: { readonly isRange: boolean }) => void;
  readonly onSeen: (range: Range) => void;
  readonly onCurrent: (index: number) => void;
  readonly onOpen: (index: number) => void;
};

export const DeskList = (props: DeskListProps) => {
  const { ids, rows, isStrip, isSelected, onSelect, hasGates } = props;
  const rowAt = (index: number) => {
    const id = ids[index];
    return id === undefined ? undefined : rows.get(id);
  };
  return (
    <WindowRows
      label="Shortlist"
      count={ids.length}
      itemAt={rowAt}
      onSeen={props.onSeen}
      rowHeight={48}
      rowClass={isStrip ? 'strip-row' : hasGates ? 'desk-row' : 'desk-row no-gates'}
      columns={isStrip ? undefined : <Columns hasGates={hasGates} />}
      cellsOf={(row, index) =>
        isStrip ? (
          <StripCells row={row} rank={index + 1} />
        ) : (
          <RowCells
            row={row}
            rank={index + 1}
            isSelected={isSelected(row.applicationId)}
            onSelect={onSelect}
            hasGates={hasGates}
          />
        )
      }
      current={props.current}
      onCurrent={props.onCurrent}
      onOpen={props.onOpen}
      isSelected={(index) => {
        const id = ids[index];
        return id !== undefined && isSelected(id);
      }}
      takesFocus={props.takesFocus}
    />
  );
};

const Columns = ({ hasGates }: { readonly hasGates: boolean }) => (
  <>
    <span role="columnheader" tabIndex={-1}>
      <span className="unseen">Selected</span>
    </span>
    <span role="columnheader" tabIndex={-1} className="desk-rank" aria-label="Place">
      #
    </span>
    <span role="columnheader" tabIndex={-1}>
      Who
    </span>
    <span role="columnheader" tabIndex={-1}>
      Score
    </span>
    <span role="columnheader" tabIndex={-1}>
      In words
    </span>
    <span role="columnheader" tabIndex={-1} className="desk-gates">
      <span className={hasGates ? '' : 'unseen'}>Gates</span>
    </span>
    <span role="columnheader" tabIndex={-1} className="desk-stage">
      Stage
    </span>
    <span role="columnheader" tabIndex={-1} className="desk-flags">
      Notes
    </span>
  </>
);
