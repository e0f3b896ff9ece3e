import type { Criteria, Criterion } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { useEffect, useMemo, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { ProblemNote } from '../../ui/problem-note';
import { AddCriterion } from './add-criterion';
import { countUnscored, previewWeights, sameItems, unscoredIds } from './compare-items';
import { CriteriaBar } from './criteria-bar';
import { CriteriaList } from './criteria-list';
import { DraftDialog } from './draft-dialog';
import { DraftNotes } from './draft-notes';
import { FaultLines } from './fault-lines';
import type { Removed } from './list-entries';
import { MentionedNote } from './mentioned-note';
import { OrderPreview } from './order-preview';
import { PostingForm } from './posting-form';
import { PresetChoice } from './preset-choice';
import { useAutoDraft } from './use-auto-draft';
import { type Edits, isTouched, useEdits } from './use-edits';
import { useFaults } from './use-faults';
import { useListActs } from './use-list-acts';
import { useOrder } from './use-order';
import { usePreview } from './use-preview';
import { useSayKept } from './use-say-kept';

type CriteriaEditorProps = {
  readonly jobId: JobId;
  /** Null: none yet. */
  readonly saved: Criteria | null;
  readonly posting: string;
  readonly onSaved: () => Promise<void>;
  readonly onShortlist: () => void;
};

const nothing: readonly Criterion[] = [];

/** The list with its weights, and beside it the order as it would be. */
export const CriteriaEditor = ({ jobId, saved, posting, onSaved, onShortlist }: CriteriaEditorProps) => {
  const { edits, put, change } = useEdits(jobId, saved);
  const drafting = useAutoDraft({ jobId, saved, posting, edits, put });
  const { act, isBusy, failure = drafting.failure } = useAct();
  const [isAsking, setIsAsking] = useState(false);

  const savedItems = saved?.items ?? nothing;
  const items = edits?.items ?? savedItems;
  const acts = useListActs({ jobId, items, saved: savedItems, change });
  const isDirty = edits !== undefined && differ(edits, saved);
  useSayKept(isDirty && isTouched(edits));
  // Edits that came back to what is saved are none: an undo of the saving must not find them.
  useEffect(() => {
    if (edits !== undefined && !isDirty) put(undefined);
  }, [edits, isDirty, put]);

  const faults = useFaults(isDirty ? items : undefined);
  const shownFaults = isDirty && items.length > 0 ? faults : [];
  const weights = useMemo(() => previewWeights(savedItems, items), [savedItems, items]);
  const unscored = useMemo(() => unscoredIds(savedItems, items), [savedItems, items]);
  const order = useOrder(jobId, saved === null ? null : weights);

  const preview = usePreview({ jobId, items, unscored });
  const save = async () => {
    if (edits === undefined) return;
    const answer = await act('criteria.edit', { jobId, preset: edits.preset, items: [...items] });
    if (!answer.ok) return;
    if (answer.value.version === null) return acts.focusFault();
    await onSaved();
    put(undefined);
    acts.forgetRemoved();
    acts.focusAdd();
  };

  const isEmpty = saved === null && edits === undefined && acts.editing === null;
  if (isEmpty && posting.trim() === '')
    return <PostingForm jobId={jobId} byHand={<AddCriterion label="Add by hand" onAdd={acts.add} />} />;
  const problem = failure === undefined ? null : <ProblemNote {...failureWords(failure)} />;
  if (isEmpty) return <div className="criteria-problem soft">{problem ?? 'Drafting…'}</div>;
  const isFresh = saved === null && edits?.drafted != null && !isTouched(edits);
  return (
    <div className="criteria" ref={acts.page}>
      <CriteriaBar
        saved={saved}
        isDirty={isDirty}
        faults={shownFaults.length}
        canDraft={posting.trim() !== '' && !isFresh}
        canCancel={isDirty && !isFresh}
        canSave={!isBusy && acts.editing === null}
        onAdd={acts.add}
        onDraft={() => setIsAsking(true)}
        onCancel={() => {
          put(undefined);
          acts.forgetRemoved();
          acts.close();
        }}
        onSave={() => void save()}
      />
      <div className="criteria-sides">
        <div className="criteria-main">
          {problem}
          {isFresh ? (
            <PresetChoice selected={edits.preset} onSelect={(preset) => void drafting.draft(preset)} />
          ) : null}
          {edits?.drafted == null ? null : <DraftNotes draft={edits.drafted} />}
          {isDirty ? <MentionedNote items={items} onRemove={acts.rowActs.onRemove} /> : null}
          <FaultLines faults={shownFaults.filter(({ criterionId }) => criterionId === null)} />
          <CriteriaList
            items={items}
            removed={isDirty ? acts.removed : nothingRemoved}
            faults={shownFaults}
            preview={preview}
            unscored={saved === null ? none : unscored}
            place={`criterion of ${jobId}`}
            editing={acts.editing}
            {...acts.rowActs}
            onDone={acts.onDone}
            onCancelEdit={acts.onCancelEdit}
          />
        </div>
        <OrderPreview
          order={order}
          onShortlist={onShortlist}
          version={saved?.version ?? null}
          isMoved={weights !== null}
          unscored={saved === null ? 0 : countUnscored(savedItems, items)}
        />
      </div>
      {isAsking ? (
        <DraftDialog
          preset={edits?.preset ?? saved?.preset ?? 'standard'}
          isSaved={saved !== null}
          onDraft={(preset) => {
            acts.forgetRemoved();
            void drafting.draft(preset);
          }}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </div>
  );
};

const nothingRemoved: readonly Removed[] = [];
const none: ReadonlySet<string> = new Set();

const differ = (edits: Edits, saved: Criteria | null): boolean =>
  saved === null || edits.preset !== saved.preset || !sameItems(edits.items, saved.items);
