import './pipeline.css';
import type { ApplicationId, JobId } from '@shared/model/id';
import { everybody, type ShortlistFilter } from '@shared/model/shortlist';
import { withUnlisted } from '@shared/model/stage';
import SquareKanban from 'lucide-react/icons/square-kanban';
import { useState } from 'react';
import { sayStage, useStages } from '../../api/stages';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Board } from './board';
import { PipelineFilter, type View } from './pipeline-filter';
import { SelectionBar } from './selection-bar';
import { StageTable } from './stage-table';
import { useMoves } from './use-moves';

type PipelinePanelProps = {
  readonly jobId: JobId;
  readonly onOpen: (id: ApplicationId) => void;
  readonly onStages: () => void;
};

/** Where everybody of a job stands, as a board or as a table over the same filter and the same selection. */
export const PipelinePanel = ({ jobId, onOpen, onStages }: PipelinePanelProps) => {
  const [filter, setFilter] = useState<ShortlistFilter>(everybody);
  const [view, setView] = useState<View>('board');
  const [selected, setSelected] = useState<ReadonlySet<ApplicationId>>(new Set());
  const clear = () => setSelected(new Set());
  const moves = useMoves(clear);
  const { value: whole } = useRequest(
    'shortlist.read',
    { jobId, filter: { ...filter, stages: 'all' }, weights: null, offset: 0, limit: 1 },
    ['desk.changed', 'import.progressed'],
  );
  const all = whole && Object.values(whole.stages).reduce((sum, count) => sum + count, 0);
  const listed = useStages();
  const stages = withUnlisted(listed, unlistedIn(whole?.stages));
  const shared = { jobId, stages, filter, selected, onSelect: setSelected, moves, onOpen };
  if (all === 0)
    return (
      <EmptyState
        icon={<SquareKanban aria-hidden />}
        title="Nobody here yet"
        actions={<Button onPress={onStages}>Stages…</Button>}
      >
        Whoever's resume was read stands here, under “{sayStage(listed, 'new')}”. Drop resumes anywhere on
        this page.
      </EmptyState>
    );
  return (
    <div className="pipeline">
      <PipelineFilter
        filter={filter}
        view={view}
        count={whole && all ? { shown: whole.total, all } : undefined}
        onView={setView}
        onStages={onStages}
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
    </div>
  );
};

const unlistedIn = (counts: Readonly<Record<string, number>> = {}): readonly string[] =>
  Object.keys(counts).filter((key) => counts[key] !== 0);
