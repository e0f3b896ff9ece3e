import type { Candidate } from '@shared/model/candidate';
import type { ApplicationId } from '@shared/model/id';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../api/failure-words';
import { request } from '../../../api/request';
import { useEvent } from '../../../api/use-event';

type Wanted = {
  readonly id: ApplicationId;
  readonly redacted: boolean;
  /** Who comes next is fetched ahead. */
  readonly nextId: ApplicationId | null;
};
type Answer = Awaited<ReturnType<typeof request<'application.open'>>>;
type Kept = {
  readonly key: string;
  readonly value: Candidate | undefined;
  readonly failure: Failure | undefined;
};

/** The one who is open; never somebody else while the answer is on its way. */
export const useCandidate = ({ id, redacted, nextId }: Wanted) => {
  const ahead = useRef(new Map<string, Promise<Answer>>());
  const [kept, setKept] = useState<Kept>();
  const newest = useRef(0);
  const key = keyOf(id, redacted);

  const load = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const answer = await (ahead.current.get(key) ?? request('application.open', { id, redacted }));
    if (turn !== newest.current) return;
    setKept((before) => ({
      key,
      value: answer.ok ? answer.value : before?.key === key ? before.value : undefined,
      failure: answer.ok ? undefined : answer.error,
    }));
  }, [key, id, redacted]);
  useEffect(() => {
    void load();
    return () => {
      newest.current += 1;
    };
  }, [load]);
  useEvent('desk.changed', () => {
    ahead.current.clear();
    void load();
  });

  const isHere = kept?.key === key && kept.value !== undefined;
  useEffect(() => {
    if (!isHere || nextId === null) return;
    const next = keyOf(nextId, redacted);
    if (!ahead.current.has(next))
      ahead.current = new Map([[next, request('application.open', { id: nextId, redacted })]]);
  }, [isHere, nextId, redacted]);
  return {
    candidate: isHere ? kept.value : undefined,
    failure: kept?.key === key ? kept.failure : undefined,
  };
};

const keyOf = (id: ApplicationId, redacted: boolean): string => `${id} ${redacted}`;
