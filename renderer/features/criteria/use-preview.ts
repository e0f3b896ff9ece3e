import type { RouteOutput } from '@shared/ipc/index';
import type { Criterion } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { useEffect, useMemo, useRef, useState } from 'react';
import { askLatest } from '../../api/ask-latest';
import { request } from '../../api/request';
import { sayPreview } from './say-preview';

type Preview = RouteOutput<'criteria.preview'>;
type Unsaved = {
  readonly jobId: JobId;
  readonly items: readonly Criterion[];
  /** Those that nobody was scored by yet. */
  readonly unscored: ReadonlySet<string>;
};

const pauseMs = 250;

/** What each criterion that is not saved would find, in words by its id; a weight that moves asks nothing anew. */
export const usePreview = ({ jobId, items, unscored }: Unsaved): ReadonlyMap<string, string> => {
  const [preview, setPreview] = useState<Preview>();
  const latest = useRef<{ readonly put: (items: readonly Criterion[]) => void }>(undefined);
  useEffect(() => {
    const asking = askLatest({
      nextFrame: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
      ask: (asked: readonly Criterion[]) => request('criteria.preview', { jobId, items: [...asked] }),
      tell: (answer) => {
        if (answer.ok) setPreview(answer.value);
      },
    });
    latest.current = asking;
    return asking.end;
  }, [jobId]);

  const asked = items.map((item) => ({ ...item, weight: item.weight === null ? null : 1 }));
  const key = unscored.size === 0 ? '' : JSON.stringify(asked);
  useEffect(() => {
    if (key === '') setPreview(undefined);
    else latest.current?.put(JSON.parse(key));
  }, [key]);

  return useMemo(() => {
    const modes = new Map(items.map(({ id, mode }) => [id, mode]));
    return new Map(
      (preview?.counts ?? []).flatMap(({ criterionId, ...count }) => {
        const mode = modes.get(criterionId);
        const words =
          preview === undefined || mode === undefined || !unscored.has(criterionId)
            ? ''
            : sayPreview(mode, { ...count, looked: preview.looked, all: preview.all });
        return words === '' ? [] : [[criterionId, words] as const];
      }),
    );
  }, [preview, items, unscored]);
};
