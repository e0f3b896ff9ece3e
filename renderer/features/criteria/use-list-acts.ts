// What is done to single rows, and where the focus is afterwards: never lost with the row that is gone.
import type { Criterion, CriterionKind } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDraft } from '../../lib/use-draft';
import { useNotify } from '../../ui/notify';
import type { Editing } from './criteria-list';
import { listEntries, putBack, type Removed } from './list-entries';
import { freeId, newCriterion } from './new-criterion';

type Items = readonly Criterion[];

type ListActsParts = {
  readonly jobId: JobId;
  readonly items: Items;
  readonly saved: Items;
  readonly change: (edit: (items: Items) => Items) => void;
};

const most = 100;

export const useListActs = ({ jobId, items, saved, change }: ListActsParts) => {
  const { draft: opened, put: setEditing } = useDraft<Editing | null>(`criterion of ${jobId}`, null);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const newestRemoved = useRef(removed);
  newestRemoved.current = removed;
  const page = useRef<HTMLDivElement>(null);
  const notify = useNotify();
  const newest = useRef(items);
  newest.current = items;
  /** What was undone meanwhile is no longer edited. */
  const editing = opened?.isNew || items.some(({ id }) => id === opened?.item.id) ? opened : null;

  /** Once the page is drawn with what was done just before. */
  const [wanted, setWanted] = useState<{ readonly selector: string }>();
  const focus = useCallback((selector: string) => setWanted({ selector }), []);
  useEffect(() => {
    if (wanted !== undefined) page.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  /** The same as long as the list is the same one, so that a row is drawn only when it changed. */
  const rowActs = useMemo(
    () => ({
      onChange: (item: Criterion) => change((all) => all.map((each) => (each.id === item.id ? item : each))),
      onEdit: (id: string) => {
        const item = newest.current.find((each) => each.id === id);
        if (item !== undefined) setEditing({ item, isNew: false });
      },
      onRemove: (ids: readonly string[]) => {
        const last = newest.current.findLastIndex(({ id }) => ids.includes(id));
        const next = newest.current[last + 1];
        setRemoved((before) => takenOut(newest.current, before, ids));
        change((all) => all.filter(({ id }) => !ids.includes(id)));
        focus(next === undefined ? addButton : rowButton(next.id, 2));
      },
      onPutBack: (id: string) => {
        change((all) => putBack(all, newestRemoved.current, id));
        setRemoved((before) => before.filter(({ item }) => item.id !== id));
        focus(rowButton(id, 2));
      },
    }),
    [change, focus, setEditing],
  );
  const close = () => setEditing(null);
  return {
    page,
    editing,
    removed,
    forgetRemoved: () => setRemoved([]),
    rowActs,
    close,
    focusAdd: () => focus(addButton),
    focusFault: () => focus('.faulty button'),
    add: (kind: CriterionKind) => {
      if (items.length >= most) notify(`A job has at most ${most} criteria.`);
      else setEditing({ item: newCriterion(kind, freeId(saved, items)), isNew: true });
    },
    onDone: (item: Criterion) => {
      if (editing?.isNew) change((all) => [...all, item]);
      else rowActs.onChange(item);
      close();
      focus(rowButton(item.id, 1));
    },
    onCancelEdit: () => {
      close();
      focus(editing === null || editing.isNew ? addButton : rowButton(editing.item.id, 1));
    },
  };
};

/** Each behind the one it stands behind now, be that one removed itself. */
const takenOut = (items: Items, before: readonly Removed[], ids: readonly string[]): readonly Removed[] => {
  const entries = listEntries(items, before);
  return [
    ...before.filter(({ item }) => !ids.includes(item.id)),
    ...entries.flatMap(({ item }, at) =>
      ids.includes(item.id) ? [{ item, after: entries[at - 1]?.item.id ?? null }] : [],
    ),
  ];
};

const addButton = '.criteria-acts button[aria-haspopup]';
const rowButton = (id: string, place: 1 | 2): string =>
  `[data-criterion="${CSS.escape(id)}"] .criterion-actions button:nth-of-type(${place})`;
