import type { JobId } from '@shared/model/id';
import type { ImportCounts } from '@shared/model/import';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../api/failure-words';
import { request } from '../../api/request';
import { useEvent } from '../../api/use-event';
import { type FilesById, mergeFiles } from './merge-files';

export type ImportFiles = {
  readonly files: FilesById;
  readonly counts: ImportCounts;
  readonly walking: boolean;
  readonly isLoaded: boolean;
  readonly failure: Failure | undefined;
};

const nothingYet: ImportFiles = {
  files: new Map(),
  counts: { queued: 0, reading: 0, read: 0, duplicate: 0, failed: 0 },
  walking: false,
  isLoaded: false,
  failure: undefined,
};

const pageSize = 500;

/** All files of a job: page after page at first and after an undo, by events from then on. */
export const useImportFiles = (jobId: JobId): ImportFiles => {
  const [all, setAll] = useState(nothingYet);
  const newest = useRef(0);

  const load = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    let isFirst = true;
    for (let offset = 0, total = 1; offset < total; offset += pageSize) {
      const answer = await request('import.listFiles', { jobId, offset, limit: pageSize });
      if (turn !== newest.current) return;
      if (!answer.ok) return setAll({ ...nothingYet, isLoaded: true, failure: answer.error });
      const { files, counts, walking } = answer.value;
      const startsAnew = isFirst;
      isFirst = false;
      total = answer.value.total;
      setAll((before) => ({
        files: mergeFiles(startsAnew ? new Map() : before.files, files),
        counts,
        walking,
        isLoaded: offset + pageSize >= total,
        failure: undefined,
      }));
    }
  }, [jobId]);

  useEffect(() => {
    void load();
    return () => {
      newest.current += 1;
    };
  }, [load]);
  useEvent('history.changed', ({ what }) => {
    if (what !== 'done') void load();
  });
  useEvent('import.progressed', ({ jobId: changedJob, changed, counts, walking }) => {
    if (changedJob !== jobId) return;
    setAll((before) => ({ ...before, files: mergeFiles(before.files, changed), counts, walking }));
  });
  return all;
};
