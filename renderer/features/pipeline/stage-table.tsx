// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import type { ApplicationId } from '@shared/model/id';
import type { ShortlistRow } from '@shared/model/shortlist';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { ProblemNote } from '../../ui/problem-note';
import { WindowRows } from '../../ui/window-rows';
import type { BoardProps } from './board';
import { withSelection } from './merge-selection';
import { StageRow } from './stage-row';
import { useTableWindow } from './use-table-window';

/** The same people as on the board, one row each, in the order of the shortlist. */
export const StageTable = ({ jobId, filter, selected, onSelect, moves, onOpen }: BoardProps) => {
  const { total, rows, failure, onSeen } = useTableWindow(jobId, filter);
  const [current, setCurrent] = useState(-1);
  const toggle = (id: ApplicationId, isSelected: boolean) => {
    const next = new Set(selected);
    if (isSelected) next.add(id);
    else next.delete(id);
    onSelect(next);
  };
  const isSelected = (row: ShortlistRow | undefined) => row !== undefined && selected.has(row.applicationId);
  if (failure !== undefined) return <ProblemNote {...failureWords(failure)} />;
  if (total === undefined) return null;
  return (
    <WindowRows
      label="Applications"
      count={total}
      itemAt={(index) => rows.get(index)}
      onSeen={onSeen}
      rowHeight={40}
      rowClass="stage-row"
      current={Math.min(current, total - 1)}
      onCurrent={setCurrent}
      onOpen={(index) => {
        const row = rows.get(index);
        if (row !== undefined) onOpen(row.applicationId);
      }}
      isSelected={(index) => isSelected(rows.get(index))}
      columns={columns.map((words) => (
        <span key={words} role="columnheader" tabIndex={-1}>
          {words === 'Selected' ? <span className="unseen">{words}</span> : words}
        </span>
      ))}
      cellsOf={(row) => (
        <StageRow
          row={row}
          isSelected={isSelected(row)}
          isMoving={moves.moving.has(row.applicationId)}
          onSelect={(next) => toggle(row.applicationId, next)}
          onMove={(stage) => moves.move(withSelection([row.applicationId], selected), stage)}
        />
      )}
    />
  );
};

const columns = ['Selected', 'Name', 'Last title', 'Band', 'Flags', 'In stage', 'Stage'];
