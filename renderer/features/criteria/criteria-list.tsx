import type { Criterion } from '@shared/model/criterion';
import { Fragment, useMemo } from 'react';
import { CriterionForm } from './criterion-form';
import { CriterionRow } from './criterion-row';
import { CriterionSentence } from './criterion-sentence';
import { type Entry, listEntries, type Removed, runsOf } from './list-entries';
import { RemovedRow } from './removed-row';
import type { Faults } from './use-faults';

export type Editing = { readonly item: Criterion; readonly isNew: boolean };

type CriteriaListProps = {
  readonly items: readonly Criterion[];
  readonly removed: readonly Removed[];
  readonly faults: Faults;
  readonly unscored: ReadonlySet<string>;
  /** What those that are not saved would find. */
  readonly preview: ReadonlyMap<string, string>;
  /** Where a half-filled one waits for whoever comes back. */
  readonly place: string;
  readonly editing: Editing | null;
  readonly onChange: (item: Criterion) => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onPutBack: (id: string) => void;
  readonly onDone: (item: Criterion) => void;
  readonly onCancelEdit: () => void;
};

const none: Faults = [];

/** One row for each; those of one sentence under it; the one that is edited is its form, a new one stands last. */
export const CriteriaList = (props: CriteriaListProps) => {
  const { items, removed, faults, unscored, preview, place, editing, ...acts } = props;
  const faultsById = useMemo(() => Map.groupBy(faults, ({ criterionId }) => criterionId), [faults]);
  const form =
    editing === null ? null : (
      <CriterionForm
        key={editing.item.id}
        place={`${place} ${editing.item.id}`}
        {...editing}
        onDone={acts.onDone}
        onCancel={acts.onCancelEdit}
      />
    );
  const entries = listEntries(items, removed);
  if (entries.length === 0 && form === null)
    return <p className="criteria-none">Nothing is asked yet. Add a criterion.</p>;
  const rowOf = ({ item, isRemoved }: Entry, isGrouped: boolean) =>
    isRemoved ? (
      <RemovedRow key={item.id} item={item} onPutBack={acts.onPutBack} />
    ) : item.id === editing?.item.id ? (
      form
    ) : (
      <CriterionRow
        key={item.id}
        item={item}
        isGrouped={isGrouped}
        faults={faultsById.get(item.id) ?? none}
        isUnscored={unscored.has(item.id)}
        preview={preview.get(item.id)}
        onChange={acts.onChange}
        onEdit={acts.onEdit}
        onRemove={acts.onRemove}
      />
    );
  return (
    <ul className="criteria-list" aria-label="Criteria">
      {runsOf(entries).map((run) => {
        const isGrouped = run.length > 1;
        return (
          <Fragment key={run[0]?.item.id}>
            {isGrouped ? <CriterionSentence run={run} onRemove={acts.onRemove} /> : null}
            {run.map((entry) => rowOf(entry, isGrouped))}
          </Fragment>
        );
      })}
      {editing?.isNew ? form : null}
    </ul>
  );
};
