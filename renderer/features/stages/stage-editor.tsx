import './stages.css';
import type { JobId } from '@shared/model/id';
import { lineStage, type NamedStage, stagesOf } from '@shared/model/stage';
import { Fragment, useEffect, useRef, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useStageLists } from '../../api/stages';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { stageFaultWords } from './fault-words';
import { heirAt } from './heir-at';
import { NameDialog } from './name-dialog';
import { RemoveDialog } from './remove-dialog';
import { StageItem } from './stage-item';
import { StageLine } from './stage-line';
import { useDragging } from './use-dragging';
import type { StageEdits } from './use-stage-edits';

type StageEditorProps = {
  /** Null: those of the office. */
  readonly jobId: JobId | null;
  readonly edits: StageEdits;
  readonly standingIn: (key: string) => number;
  /** What stands beside the button that adds one. */
  readonly children?: React.ReactNode;
};

type Asking = { readonly kind: 'add' } | { readonly kind: 'rename' | 'remove'; readonly stage: NamedStage };
type Tool = { readonly key: string; readonly tool: 'up' | 'down' };

/** The stages in their order, with the line that nobody's name crosses. Each change holds at once and can be undone. */
export const StageEditor = ({ jobId, edits, standingIn, children }: StageEditorProps) => {
  const list = stagesOf(useStageLists(), jobId);
  const [asking, setAsking] = useState<Asking | null>(null);
  const rows = useRef<HTMLUListElement>(null);
  const moved = useRef<Tool>(null);
  const removed = useRef<{ readonly key: string; readonly at: number }>(null);
  const order = list.map(({ key }) => key).join(' ');
  // A row that changed its place, or went, took the focus with it.
  useEffect(() => {
    if (order === '') return;
    if (moved.current !== null) focusTool(rows.current, moved.current);
    moved.current = null;
    const gone = removed.current;
    if (gone === null || order.split(' ').includes(gone.key)) return;
    focusRow(rows.current, gone.at);
    removed.current = null;
  }, [order]);
  const move = (key: string, after: string) => void edits.edit({ kind: 'move', key, after });
  const dragging = useDragging(list, move);
  const remove = (stage: NamedStage) => {
    removed.current = { key: stage.key, at: list.indexOf(stage) };
    if (standingIn(stage.key) > 0) setAsking({ kind: 'remove', stage });
    else void edits.edit({ kind: 'remove', key: stage.key, to: heirAt(list, stage.key) });
  };
  const close = () => setAsking(null);
  return (
    <>
      {asking !== null || edits.failure === undefined ? null : (
        <ProblemNote {...failureWords(edits.failure)} />
      )}
      {asking !== null || edits.fault === null ? null : (
        <p className="field-error" role="alert">
          {stageFaultWords[edits.fault]}
        </p>
      )}
      <ul className="stage-list" aria-label="Stages" ref={rows}>
        {list.map((stage) => (
          <Fragment key={stage.key}>
            {stage.key === lineStage ? <StageLine /> : null}
            <StageItem
              list={list}
              stage={stage}
              count={standingIn(stage.key)}
              dragging={dragging}
              onMove={(after, tool) => {
                moved.current = { key: stage.key, tool };
                move(stage.key, after);
              }}
              onRename={() => setAsking({ kind: 'rename', stage })}
              onRemove={() => remove(stage)}
            />
          </Fragment>
        ))}
      </ul>
      <div className="stage-foot">
        <Button onPress={() => setAsking({ kind: 'add' })}>Add stage</Button>
        {children}
      </div>
      {asking === null ? null : asking.kind === 'remove' ? (
        <RemoveDialog
          list={list}
          stage={asking.stage}
          count={standingIn(asking.stage.key)}
          edits={edits}
          onClose={close}
        />
      ) : (
        <NameDialog
          list={list}
          stage={asking.kind === 'rename' ? asking.stage : undefined}
          edits={edits}
          onClose={close}
        />
      )}
    </>
  );
};

/** The row that stands there now; a frame later, for a dialog that closes gives the focus back to what is gone. */
const focusRow = (rows: HTMLElement | null, at: number): void => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const row = rows?.querySelectorAll('.stage-item')[at];
      row?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    }),
  );
};

/** At the end of its way it keeps the focus, or the other one takes it. */
const focusTool = (rows: HTMLElement | null, { key, tool }: Tool): void => {
  const row = rows?.querySelector(`[data-stage="${CSS.escape(key)}"]`);
  const wanted = row?.querySelector<HTMLElement>(`[data-tool=${tool}] button:not(:disabled)`);
  (wanted ?? row?.querySelector<HTMLElement>('[data-tool] button:not(:disabled)'))?.focus();
};
