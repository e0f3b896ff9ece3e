import type { JobId } from '@shared/model/id';
import { useCallback, useEffect, useState } from 'react';
import { request } from '../../api/request';
import { useEvent } from '../../api/use-event';

const pauseMs = 1000;

/** Asked when the page has stood for a moment, and when people were added or taken back; not with each file that is read. */
export const useSuggestionCount = (jobId: JobId): number => {
  const [counted, setCounted] = useState<{ readonly jobId: JobId; readonly total: number }>();
  const ask = useCallback(async () => {
    const answer = await request('suggestion.count', { jobId });
    if (answer.ok) setCounted({ jobId, total: answer.value.total });
  }, [jobId]);
  useEffect(() => {
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => clearTimeout(timer);
  }, [ask]);
  useEvent('history.changed', ({ action }) => {
    if (action.name === 'suggestion.add') void ask();
  });
  return counted?.jobId === jobId ? counted.total : 0;
};
