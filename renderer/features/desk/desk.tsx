import './desk.css';
import type { ApplicationId, JobId } from '@shared/model/id';
import { everybody } from '@shared/model/shortlist';
import type { Stage } from '@shared/model/stage';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { ProblemNote } from '../../ui/problem-note';
import { SlowNote } from '../../ui/slow-note';
import { BulkBar, mostCompared } from './bulk-bar';
import { CompareView } from './compare/compare-view';
import { AllFilteredOut, NobodyYet, NoCriteriaNote } from './desk-empty';
import { DeskFilter } from './desk-filter';
import { DeskList } from './desk-list';
import { DeskDialogs } from './dialogs/desk-dialogs';
import { type NotesOf, OpenedView } from './opened/opened-view';
import { useDecisions } from './use-decisions';
import { useDeskKeys } from './use-desk-keys';
import { usePlace } from './use-place';
import { useSelection } from './use-selection';
import { useShortlist } from './use-shortlist';

type DeskProps = {
  readonly jobId: JobId;
  /** Who is open; null: the list alone. */
  readonly openId: ApplicationId | null;
  readonly onOpen: (id: ApplicationId | null) => void;
  /** Files that are still to be read. */
  readonly waiting: number;
  readonly onCriteria: () => void;
  readonly onFiles: () => void;
  /** What people write about somebody, and how they judge after talking: shown beside the pages. */
  readonly notesOf: NotesOf;
  /** Below the list, also where it is empty. */
  readonly below?: ReactNode;
};

/** A job's people in their order: look, compare, decide. */
export const Desk = ({ jobId, openId, onOpen, waiting, onCriteria, onFiles, notesOf, below }: DeskProps) => {
  const [filter, setFilter] = useState(everybody);
  const list = useShortlist(jobId, useDeferredValue(filter));
  const { ids, rows, stages } = list;
  const selection = useSelection(ids);
  const [compared, setCompared] = useState<readonly ApplicationId[] | null>(null);
  const [isMoveOpen, setIsMoveOpen] = useState(false);
  const place = usePlace({ ids, openId, onOpen });
  const { asking, ask, move, reject, rejectNow, bookmark, undo } = useDecisions(jobId, () => {
    selection.clear();
    place.passOn();
  });
  const { current, currentId } = place;
  const criteria = useRequest('criteria.read', { jobId }, ['desk.changed']).value;
  const hasGates = criteria?.items.some(({ mode }) => mode === 'gate') ?? false;

  const { selected } = selection;
  const moveSelected = async (stage: Stage) => {
    if (await move(selected, stage)) selection.clear();
  };
  const compare = () => {
    if (selected.length >= 2 && selected.length <= mostCompared) setCompared(selected);
  };
  const tick = () => {
    if (currentId !== null) selection.toggle(currentId, { isRange: false });
  };
  const currentRow = currentId === null ? undefined : rows.get(currentId);
  const steps = { j: () => place.step(1), k: () => place.step(-1) };
  const listKeys = {
    ...steps,
    a: selection.selectAll,
    b: () => {
      if (currentRow) void bookmark(currentRow.applicationId, !currentRow.bookmarked);
    },
    c: compare,
    h: () => {
      if (currentRow?.look.isBlind) ask({ kind: 'reveal', id: currentRow.applicationId });
    },
    r: () => void reject(selected.length > 0 || currentId === null ? selected : [currentId]),
    s: () => {
      if (selected.length === 0) tick();
      setIsMoveOpen(true);
    },
    x: tick,
    ' ': tick,
    Escape: selection.clear,
  };
  const openKeys = {
    ...steps,
    r: () => {
      if (openId !== null) void reject([openId]);
    },
    Escape: () => onOpen(null),
  };
  const compareKeys = { Escape: () => setCompared(null) };
  useDeskKeys({
    u: () => void undo(),
    ...(openId !== null ? openKeys : compared !== null ? compareKeys : listKeys),
  });

  const everyone = stages === undefined ? 0 : Object.values(stages).reduce((sum, count) => sum + count, 0);
  if (list.failure !== undefined && !list.ids.length)
    return (
      <div className="page-problem">
        <ProblemNote {...failureWords(list.failure)} />
      </div>
    );
  if (!list.isLoaded)
    return (
      <SlowNote>Scoring the resumes. After an update of Fairlead thousands of them take a minute.</SlowNote>
    );
  const isNarrow = openId !== null;
  const dialogs = (
    <DeskDialogs
      asking={asking}
      onAsk={ask}
      onReject={rejectNow}
      onLook={(looked) => (looked.length > 1 ? setCompared(looked) : onOpen(looked[0] ?? null))}
    />
  );
  if (compared !== null && !isNarrow)
    return (
      <>
        <CompareView ids={compared} onOpen={onOpen} onClose={() => setCompared(null)} />
        {dialogs}
      </>
    );
  return (
    <div className={isNarrow ? 'desk is-open' : 'desk'}>
      {isNarrow ? null : everyone === 0 ? (
        <NobodyYet waiting={waiting} onFiles={onFiles} />
      ) : (
        <>
          {list.version === null ? <NoCriteriaNote jobId={jobId} onCriteria={onCriteria} /> : null}
          {selected.length > 0 ? (
            <BulkBar
              count={selected.length}
              isAll={selected.length === ids.length}
              onMove={(stage) => void moveSelected(stage)}
              onReject={() => void reject(selected)}
              onCompare={compare}
              onAll={selection.selectAll}
              onClear={selection.clear}
              isMenuOpen={isMoveOpen}
              onMenuOpen={setIsMoveOpen}
            />
          ) : (
            <DeskFilter
              filter={filter}
              onFilter={setFilter}
              stageCounts={stages}
              total={ids.length}
              hasGates={hasGates}
            />
          )}
          {ids.length === 0 ? <AllFilteredOut onClear={() => setFilter(everybody)} /> : null}
        </>
      )}
      {ids.length === 0 ? null : (
        <DeskList
          key={isNarrow ? 'strip' : 'list'}
          isStrip={isNarrow}
          ids={ids}
          rows={rows}
          current={current}
          hasGates={hasGates}
          takesFocus={!isNarrow && place.wasHere}
          isSelected={selection.isSelected}
          onSelect={selection.toggle}
          onSeen={list.want}
          onCurrent={place.goTo}
          onOpen={place.open}
        />
      )}
      {isNarrow ? null : below}
      {openId === null ? null : (
        <OpenedView
          id={openId}
          neighbours={[ids[place.openAt + 1], ids[place.openAt - 1]].filter((each) => each !== undefined)}
          index={place.openAt}
          total={ids.length}
          row={rows.get(openId)}
          onSeen={(id) => list.patch(id, { seen: true })}
          onCriteria={onCriteria}
          notesOf={notesOf}
          onStage={(stage) => void move([openId], stage)}
          onReject={() => void reject([openId])}
          onBookmark={(on) => void bookmark(openId, on)}
          onReveal={() => ask({ kind: 'reveal', id: openId })}
          onStep={place.step}
          onClose={() => onOpen(null)}
        />
      )}
      {dialogs}
    </div>
  );
};
