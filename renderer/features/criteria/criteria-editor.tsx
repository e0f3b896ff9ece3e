import type { Criteria, Criterion, CriterionKind } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useNotify } from '../../ui/notify';
import { ProblemNote } from '../../ui/problem-note';
import { AddCriterion } from './add-criterion';
import { countUnscored, previewWeights, sameItems, unscoredIds } from './compare-items';
import { CriteriaBar } from './criteria-bar';
import { CriteriaList, type Editing } from './criteria-list';
import { DraftDialog } from './draft-dialog';
import { DraftNotes } from './draft-notes';
import { FaultLines } from './fault-lines';
import { freeId, newCriterion } from './new-criterion';
import { OrderPreview } from './order-preview';
import { PostingForm } from './posting-form';
import { PresetChoice } from './preset-choice';
import { useAutoDraft } from './use-auto-draft';
import { isTouched, useEdits } from './use-edits';
import { useFaults } from './use-faults';
import { useOrder } from './use-order';

type CriteriaEditorProps = {
  readonly jobId: JobId;
  /** Null: none yet. */
  readonly saved: Criteria | null;
  readonly posting: string;
  readonly onSaved: () => Promise<void>;
};

const nothing: readonly Criterion[] = [];
const most = 100;

/** The list with its weights, and beside it the order as it would be. */
export const CriteriaEditor = ({ jobId, saved, posting, onSaved }: CriteriaEditorProps) => {
  const { edits, put, change } = useEdits(jobId, saved);
  const { draft, failure: draftFailure } = useAutoDraft({ jobId, saved, posting, edits, put });
  const { act, isBusy, failure } = useAct();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isDrafting, setIsDrafting] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const notify = useNotify();

  const savedItems = saved?.items ?? nothing;
  const items = edits?.items ?? savedItems;
  const isDirty =
    edits !== undefined &&
    !(saved !== null && edits.preset === saved.preset && sameItems(edits.items, saved.items));
  useSayKept(isDirty && isTouched(edits));
  const faults = useFaults(isDirty ? items : undefined);
  /** That there is nothing says the empty list itself. */
  const shownFaults = isDirty && items.length > 0 ? faults : [];
  const weights = useMemo(() => previewWeights(savedItems, items), [savedItems, items]);
  const unscored = useMemo(
    () => (saved === null ? new Set<string>() : unscoredIds(savedItems, items)),
    [saved, savedItems, items],
  );
  const order = useOrder(jobId, saved === null ? null : weights);

  /** Once the page is drawn. */
  const focus = useCallback((selector: string) => {
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(selector)?.focus());
  }, []);
  const onChange = useCallback(
    (item: Criterion) => change((all) => all.map((each) => (each.id === item.id ? item : each))),
    [change],
  );
  const onRemove = useCallback(
    (id: string) =>
      change((all) => {
        const next = all[all.findIndex((each) => each.id === id) + 1];
        focus(next === undefined ? addButton : rowButton(next.id, 2));
        return all.filter((each) => each.id !== id);
      }),
    [change, focus],
  );
  const newest = useRef(items);
  newest.current = items;
  const onEdit = useCallback((id: string) => {
    const item = newest.current.find((each) => each.id === id);
    if (item !== undefined) setEditing({ item, isNew: false });
  }, []);
  const add = (kind: CriterionKind) => {
    if (items.length >= most) return notify(`A job has at most ${most} criteria.`);
    setEditing({ item: newCriterion(kind, freeId(savedItems, items)), isNew: true });
  };
  const closeForm = (id: string) => {
    setEditing(null);
    focus(editing?.isNew && items.every((item) => item.id !== id) ? addButton : rowButton(id, 1));
  };
  const finish = (item: Criterion) => {
    if (editing?.isNew) change((all) => [...all, item]);
    else onChange(item);
    setEditing(null);
    focus(rowButton(item.id, 1));
  };
  const save = async () => {
    if (edits === undefined) return;
    const answer = await act('criteria.edit', { jobId, preset: edits.preset, items: [...items] });
    if (!answer.ok) return;
    if (answer.value.version === null) return focus('.faulty button');
    await onSaved();
    put(undefined);
    focus(addButton);
  };

  if (saved === null && edits === undefined && posting.trim() === '' && editing === null)
    return <PostingForm jobId={jobId} byHand={<AddCriterion label="Add by hand" onAdd={add} />} />;
  if (saved === null && edits === undefined && editing === null)
    return draftFailure === undefined ? (
      <p className="criteria-problem soft">Drafting…</p>
    ) : (
      <div className="criteria-problem">
        <ProblemNote {...failureWords(draftFailure)} />
      </div>
    );
  const said = failure ?? draftFailure;
  const isFresh = saved === null && edits?.drafted != null && !isTouched(edits);
  return (
    <div className="criteria" ref={page}>
      <CriteriaBar
        saved={saved}
        isDirty={isDirty}
        faults={shownFaults.length}
        canDraft={posting.trim() !== '' && !isFresh}
        canCancel={isDirty && !isFresh}
        canSave={!isBusy && editing === null}
        onAdd={add}
        onDraft={() => setIsDrafting(true)}
        onCancel={() => {
          put(undefined);
          setEditing(null);
        }}
        onSave={() => void save()}
      />
      <div className="criteria-sides">
        <div className="criteria-main">
          {said === undefined ? null : <ProblemNote {...failureWords(said)} />}
          {isFresh ? (
            <PresetChoice selected={edits.preset} onSelect={(preset) => void draft(preset)} />
          ) : null}
          {edits?.drafted == null ? null : <DraftNotes draft={edits.drafted} />}
          <FaultLines faults={shownFaults.filter(({ criterionId }) => criterionId === null)} />
          <CriteriaList
            items={items}
            faults={shownFaults}
            unscored={unscored}
            editing={editing}
            onChange={onChange}
            onEdit={onEdit}
            onRemove={onRemove}
            onDone={finish}
            onCancelEdit={() => closeForm(editing?.item.id ?? '')}
          />
        </div>
        <OrderPreview
          order={order}
          version={saved?.version ?? null}
          isMoved={weights !== null}
          unscored={saved === null ? 0 : countUnscored(savedItems, items)}
        />
      </div>
      {isDrafting ? (
        <DraftDialog
          preset={edits?.preset ?? saved?.preset ?? 'standard'}
          isSaved={saved !== null}
          onDraft={(preset) => void draft(preset)}
          onClose={() => setIsDrafting(false)}
        />
      ) : null}
    </div>
  );
};

const addButton = '.criteria-acts button[aria-haspopup]';
const rowButton = (id: string, place: 1 | 2): string =>
  `[data-criterion="${CSS.escape(id)}"] .criterion-actions button:nth-of-type(${place})`;

/** Whoever leaves the tab is told that nothing is lost and nothing is saved. */
const useSayKept = (isUnsaved: boolean): void => {
  const notify = useNotify();
  const latest = useRef(isUnsaved);
  latest.current = isUnsaved;
  useEffect(
    () => () => {
      if (latest.current) notify('The criteria are not saved yet. Your changes wait in the tab Criteria.');
    },
    [notify],
  );
};
