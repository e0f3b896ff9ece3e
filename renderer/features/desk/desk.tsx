import './desk.css';
import type { Stage } from '@shared/model/application';
import type { ApplicationId, JobId } from '@shared/model/id';
import { everybody, type ShortlistRow } from '@shared/model/shortlist';
import { useDeferredValue, useMemo, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useRequest } from '../../api/use-request';
import { useNotify } from '../../ui/notify';
import { ProblemNote } from '../../ui/problem-note';
import { BulkBar, mostCompared } from './bulk-bar';
import { CompareView } from './compare/compare-view';
import { AllFilteredOut, NobodyYet, NoCriteriaNote } from './desk-empty';
import { DeskList } from './desk-list';
import { RejectDialog } from './dialogs/reject-dialog';
import { RevealDialog } from './dialogs/reveal-dialog';
import { SecondLookDialog } from './dialogs/second-look-dialog';
import { FilterBar } from './filter-bar';
import { OpenedView } from './opened/opened-view';
import { useDeskKeys } from './use-desk-keys';
import { useSelection } from './use-selection';
import { useShortlist } from './use-shortlist';

type DeskProps = {
  readonly jobId: JobId;
  /** Who is open; null: the list alone. */
  readonly openId: ApplicationId | null;
  readonly onOpen: (id: ApplicationId | null) => void;
  readonly onCriteria: () => void;
  readonly onFiles: () => void;
};

type Asking =
  | { readonly kind: 'reject'; readonly ids: readonly ApplicationId[] }
  | {
      readonly kind: 'second-look';
      readonly ids: readonly ApplicationId[];
      readonly rows: readonly ShortlistRow[];
    }
  | { readonly kind: 'reveal'; readonly id: ApplicationId };

/** From this many on, a second look comes before the rejection. */
const manyAtOnce = 6;

/** A job's people in their order: look, compare, decide. */
export const Desk = ({ jobId, openId, onOpen, onCriteria, onFiles }: DeskProps) => {
  const [filter, setFilter] = useState(everybody);
  const list = useShortlist(jobId, useDeferredValue(filter));
  const { ids, rows, stages } = list;
  const selection = useSelection(ids);
  const [at, setAt] = useState<{ readonly id: ApplicationId; readonly index: number } | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [compared, setCompared] = useState<readonly ApplicationId[] | null>(null);
  const [isMoveOpen, setIsMoveOpen] = useState(false);
  const notify = useNotify();
  const criteria = useRequest('criteria.read', { jobId }, ['desk.changed']).value;
  const hasGates = criteria?.items.some(({ mode }) => mode === 'gate') ?? false;

  const places = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const openAt = openId === null ? -1 : (places.get(openId) ?? -1);
  // Whoever left the list leaves the keys at the same place.
  const current =
    openId !== null ? openAt : at === null ? -1 : (places.get(at.id) ?? Math.min(at.index, ids.length - 1));
  const currentId = openId ?? ids[current] ?? null;
  const goTo = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    setAt({ id, index });
    if (openId !== null) onOpen(id);
  };
  const open = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    setAt({ id, index });
    onOpen(id);
  };
  const step = (by: number) => goTo(Math.max(0, Math.min(ids.length - 1, (openAt < 0 ? -by : openAt) + by)));
  /** The ticked ones, else the one that is open or where the keys are. */
  const chosen = () =>
    openId === null && selection.selected.length > 0
      ? selection.selected
      : currentId === null
        ? []
        : [currentId];

  const tell = (answer: Awaited<ReturnType<typeof request>>) => {
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  const move = async (those: readonly ApplicationId[], stage: Stage) => {
    if (those.length === 0) return;
    tell(await request('application.move', { ids: those, stage, reason: null }));
    if (those.length > 1) selection.clear();
  };
  const reject = async (those: readonly ApplicationId[]) => {
    if (those.length === 0) return;
    if (those.length < manyAtOnce) return setAsking({ kind: 'reject', ids: those });
    const answer = await request('shortlist.secondLook', { jobId, ids: those });
    if (!answer.ok) return notify(failureWords(answer.error).what);
    setAsking(
      answer.value.length === 0
        ? { kind: 'reject', ids: those }
        : { kind: 'second-look', ids: those, rows: answer.value },
    );
  };
  const afterRejection = () => {
    setAsking(null);
    selection.clear();
    if (openAt >= 0) onOpen(ids[openAt + 1] ?? ids[openAt - 1] ?? null);
  };
  const bookmark = async (id: ApplicationId, on: boolean) =>
    tell(await request('application.bookmark', { id, on }));
  const reveal = (id: ApplicationId) => setAsking({ kind: 'reveal', id });
  const currentRow = currentId === null ? undefined : rows.get(currentId);
  const close = () => onOpen(null);
  const tick = () => {
    if (currentId !== null) selection.toggle(currentId, { isRange: false });
  };

  useDeskKeys({
    j: () => (openId === null ? goTo(current + 1) : step(1)),
    k: () => (openId === null ? goTo(Math.max(0, current - 1)) : step(-1)),
    r: () => void reject(chosen()),
    u: () => void request('history.undo', null).then(tell),
    ...(compared !== null
      ? { Escape: () => setCompared(null) }
      : openId === null
        ? {
            a: selection.selectAll,
            b: () => {
              if (currentRow) void bookmark(currentRow.applicationId, !currentRow.bookmarked);
            },
            h: () => {
              if (currentRow?.look.isBlind) reveal(currentRow.applicationId);
            },
            x: tick,
            ' ': tick,
            s: () => {
              if (selection.selected.length === 0) tick();
              setIsMoveOpen(true);
            },
            c: () => {
              const { length } = selection.selected;
              if (length >= 2 && length <= mostCompared) setCompared(selection.selected);
            },
            Escape: selection.clear,
          }
        : { Escape: close }),
  });

  const everyone = stages === undefined ? 0 : Object.values(stages).reduce((sum, count) => sum + count, 0);
  if (list.failure !== undefined && !list.ids.length)
    return (
      <div className="page-problem">
        <ProblemNote {...failureWords(list.failure)} />
      </div>
    );
  if (!list.isLoaded) return null;
  const isNarrow = openId !== null;
  const asked =
    asking === null ? null : asking.kind === 'reject' ? (
      <RejectDialog ids={asking.ids} onClose={() => setAsking(null)} onRejected={afterRejection} />
    ) : asking.kind === 'reveal' ? (
      <RevealDialog id={asking.id} onClose={() => setAsking(null)} />
    ) : (
      <SecondLookDialog
        rows={asking.rows}
        count={asking.ids.length}
        onClose={() => setAsking(null)}
        onRejectAll={() => setAsking({ kind: 'reject', ids: asking.ids })}
        onLook={() => {
          setAsking(null);
          const looked = asking.rows.map((row) => row.applicationId);
          if (looked.length > 1) setCompared(looked.slice(0, mostCompared));
          else onOpen(looked[0] ?? null);
        }}
      />
    );
  if (compared !== null && !isNarrow)
    return (
      <>
        <CompareView ids={compared} onOpen={onOpen} onClose={() => setCompared(null)} />
        {asked}
      </>
    );
  return (
    <div className={isNarrow ? 'desk is-open' : 'desk'}>
      {isNarrow ? null : everyone === 0 ? (
        <NobodyYet onFiles={onFiles} />
      ) : (
        <>
          {list.version === null ? <NoCriteriaNote onCriteria={onCriteria} /> : null}
          {selection.selected.length > 0 ? (
            <BulkBar
              count={selection.selected.length}
              isAll={selection.selected.length === ids.length}
              onMove={(stage) => void move(selection.selected, stage)}
              onReject={() => void reject(selection.selected)}
              onCompare={() => setCompared(selection.selected)}
              onAll={selection.selectAll}
              onClear={selection.clear}
              isMenuOpen={isMoveOpen}
              onMenuOpen={setIsMoveOpen}
            />
          ) : (
            <FilterBar
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
          takesFocus={!isNarrow && at !== null}
          isSelected={selection.isSelected}
          onSelect={selection.toggle}
          onSeen={list.want}
          onCurrent={goTo}
          onOpen={open}
        />
      )}
      {openId === null ? null : (
        <OpenedView
          id={openId}
          nextId={ids[openAt + 1] ?? null}
          index={openAt}
          total={ids.length}
          row={rows.get(openId)}
          onSeen={(id) => list.patch(id, { seen: true })}
          onCriteria={onCriteria}
          onStage={(stage) => void move([openId], stage)}
          onReject={() => void reject([openId])}
          onBookmark={(on) => void bookmark(openId, on)}
          onReveal={() => reveal(openId)}
          onStep={step}
          onClose={close}
        />
      )}
      {asked}
    </div>
  );
};
