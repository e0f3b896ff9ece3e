import type { Candidate } from '@shared/model/candidate';
import type { ApplicationId } from '@shared/model/id';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../api/failure-words';
import { request } from '../../../api/request';
import { useEvent } from '../../../api/use-event';

type Loaded = { readonly candidates: readonly Candidate[]; readonly failure: Failure | undefined };

/** All of them at once, so that no column stands alone. */
export const useCandidates = (ids: readonly ApplicationId[]): Loaded => {
  const [loaded, setLoaded] = useState<Loaded>({ candidates: [], failure: undefined });
  const newest = useRef(0);
  const load = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const answers = await Promise.all(ids.map((id) => request('application.open', { id, redacted: false })));
    if (turn !== newest.current) return;
    setLoaded({
      candidates: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])),
      failure: answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))[0],
    });
  }, [ids]);
  useEffect(() => {
    void load();
    return () => {
      newest.current += 1;
    };
  }, [load]);
  useEvent('desk.changed', () => void load());
  return loaded;
};
