import './pipeline.css';
import type { ApplicationId, JobId } from '@shared/model/id';
import { everybody, type ShortlistFilter } from '@shared/model/shortlist';
import { useState } from 'react';
import { Board } from './board';
import { FilterBar, type View } from './filter-bar';
import { RejectDialog } from './reject-dialog';
import { SelectionBar } from './selection-bar';
import { StageTable } from './stage-table';
import { useMoves } from './use-moves';

type PipelinePanelProps = { readonly jobId: JobId; readonly onOpen: (id: ApplicationId) => void };

/** Where everybody of a job stands, as a board or as a table over the same filter and the same selection. */
export const PipelinePanel = ({ jobId, onOpen }: PipelinePanelProps) => {
  const [filter, setFilter] = useState<ShortlistFilter>(everybody);
  const [view, setView] = useState<View>('board');
  const [selected, setSelected] = useState<ReadonlySet<ApplicationId>>(new Set());
  const clear = () => setSelected(new Set());
  const moves = useMoves(clear);
  const shared = { jobId, filter, selected, onSelect: setSelected, moves, onOpen };
  return (
    <div className="pipeline">
      <FilterBar
        filter={filter}
        view={view}
        onView={setView}
        onFilter={(next) => {
          setFilter(next);
          clear();
        }}
      />
      {view === 'board' ? <Board {...shared} /> : <StageTable {...shared} />}
      {selected.size === 0 ? null : (
        <SelectionBar
          count={selected.size}
          onMove={(stage) => moves.move([...selected], stage)}
          onClear={clear}
        />
      )}
      {moves.rejecting === null ? null : (
        <RejectDialog count={moves.rejecting.length} onReject={moves.reject} onClose={moves.cancel} />
      )}
    </div>
  );
};
