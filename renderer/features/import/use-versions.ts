import type { JobId } from '@shared/model/id';
import { useEffect, useMemo } from 'react';
import { useRequest } from '../../api/use-request';
import type { Versions } from './file-rows';

/** Asked when the last file was read, and when somebody said of two that they are one, or are not. */
export const useVersions = (jobId: JobId, isWorking: boolean): Versions => {
  const { value, reload } = useRequest('import.versions', { jobId }, ['desk.changed']);
  useEffect(() => {
    if (!isWorking) void reload();
  }, [isWorking, reload]);
  return useMemo(() => new Map(value?.versions.map((each) => [each.documentId, each])), [value]);
};
