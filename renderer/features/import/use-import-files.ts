import type { JobId } from '@shared/model/id';
import type { ImportCounts, ImportFile } from '@shared/model/import';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '../../api/failure-words';
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

/** All files of a job: asked for at first and after an undo, told by events from then on. */
export const useImportFiles = (jobId: JobId): ImportFiles => {
  const [all, setAll] = useState(nothingYet);
  const newest = useRef(0);
  /** What events tell while pages are on their way; null when none are. */
  const told = useRef<readonly ImportFile[] | null>(null);

  const load = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    told.current = [];
    const answer = await readAllPages(jobId, () => turn === newest.current);
    if (turn !== newest.current) return;
    const meanwhile = told.current ?? [];
    told.current = null;
    const loaded = { ...nothingYet, isLoaded: true };
    if (answer.ok) setAll({ ...loaded, ...answer.value, files: mergeFiles(answer.value.files, meanwhile) });
    else setAll({ ...loaded, failure: answer.error });
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
    if (told.current !== null) told.current = [...told.current, ...changed];
    setAll((before) => ({ ...before, files: mergeFiles(before.files, changed), counts, walking }));
  });
  return all;
};

type Pages = Pick<ImportFiles, 'files' | 'counts' | 'walking'>;

const readAllPages = async (jobId: JobId, isWanted: () => boolean): Promise<Result<Pages, Failure>> => {
  let all: Pages = nothingYet;
  for (let offset = 0, total = 1; offset < total && isWanted(); offset += pageSize) {
    const answer = await request('import.listFiles', { jobId, offset, limit: pageSize });
    if (!answer.ok) return answer;
    const { files, counts, walking } = answer.value;
    total = answer.value.total;
    all = { files: mergeFiles(all.files, files), counts, walking };
  }
  return { ok: true, value: all };
};
