import type { Criterion } from '@shared/model/criterion';
import { useMemo } from 'react';
import { CriterionForm } from './criterion-form';
import { CriterionRow } from './criterion-row';
import type { Faults } from './use-faults';

export type Editing = { readonly item: Criterion; readonly isNew: boolean };

type CriteriaListProps = {
  readonly items: readonly Criterion[];
  readonly faults: Faults;
  readonly unscored: ReadonlySet<string>;
  readonly editing: Editing | null;
  readonly onChange: (item: Criterion) => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onDone: (item: Criterion) => void;
  readonly onCancelEdit: () => void;
};

const none: Faults = [];

/** One row for each; the one that is edited is its form, a new one stands last. */
export const CriteriaList = ({ items, faults, unscored, editing, ...acts }: CriteriaListProps) => {
  const faultsById = useMemo(() => Map.groupBy(faults, ({ criterionId }) => criterionId), [faults]);
  const form =
    editing === null ? null : (
      <CriterionForm key={editing.item.id} {...editing} onDone={acts.onDone} onCancel={acts.onCancelEdit} />
    );
  if (items.length === 0 && form === null)
    return <p className="criteria-none">Nothing is asked yet. Add a criterion.</p>;
  return (
    <ul className="criteria-list" aria-label="Criteria">
      {items.map((item) =>
        item.id === editing?.item.id ? (
          form
        ) : (
          <CriterionRow
            key={item.id}
            item={item}
            faults={faultsById.get(item.id) ?? none}
            isUnscored={unscored.has(item.id)}
            onChange={acts.onChange}
            onEdit={acts.onEdit}
            onRemove={acts.onRemove}
          />
        ),
      )}
      {editing?.isNew ? form : null}
    </ul>
  );
};
