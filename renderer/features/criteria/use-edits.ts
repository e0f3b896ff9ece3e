import type { RouteOutput } from '@shared/ipc/index';
import type { Criteria, Criterion, Preset } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { useCallback, useState } from 'react';

export type Draft = RouteOutput<'criteria.draft'>;

export type Edits = {
  readonly preset: Preset;
  readonly items: readonly Criterion[];
  /** What it began with, where a posting gave it. */
  readonly drafted: (Draft & { readonly posting: string }) | null;
};

/** What is edited and not saved stays here while other pages are looked at, until the window is closed. */
const kept = new Map<JobId, Edits>();

export const isTouched = (edits: Edits | undefined): boolean =>
  edits !== undefined && edits.items !== edits.drafted?.items;

export const useEdits = (jobId: JobId, saved: Criteria | null) => {
  const [edits, setEdits] = useState(() => kept.get(jobId));
  const put = useCallback(
    (next: Edits | undefined) => {
      if (next === undefined) kept.delete(jobId);
      else kept.set(jobId, next);
      setEdits(next);
    },
    [jobId],
  );
  /** From the newest, which may be newer than what is drawn: a slider is faster than the page. */
  const change = useCallback(
    (edit: (items: readonly Criterion[]) => readonly Criterion[]) => {
      const before = kept.get(jobId) ?? begin(saved);
      put({ ...before, items: edit(before.items) });
    },
    [jobId, put, saved],
  );
  return { edits, put, change };
};

const begin = (saved: Criteria | null): Edits => ({
  preset: saved?.preset ?? 'standard',
  items: saved?.items ?? [],
  drafted: null,
});
