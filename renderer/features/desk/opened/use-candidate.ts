import type { Candidate } from '@shared/model/candidate';
import type { ApplicationId } from '@shared/model/id';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../api/failure-words';
import { request } from '../../../api/request';
import { useEvent } from '../../../api/use-event';

type Wanted = {
  readonly id: ApplicationId;
  readonly redacted: boolean;
  /** Who stands beside them is fetched ahead, whoever comes next first. */
  readonly neighbours: readonly ApplicationId[];
};
type Answer = Awaited<ReturnType<typeof request<'application.open'>>>;
type Kept = {
  readonly key: string;
  readonly value: Candidate | undefined;
  readonly failure: Failure | undefined;
};

/** The one who is open; never somebody else while the answer is on its way. */
export const useCandidate = ({ id, redacted, neighbours }: Wanted) => {
  const [ahead] = useState(makeAhead);
  const [kept, setKept] = useState<Kept>();
  const newest = useRef(0);
  const key = keyOf(id, redacted);

  const load = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const answer = await ahead.open({ id, redacted });
    if (turn !== newest.current) return;
    setKept((before) => ({
      key,
      value: answer.ok ? answer.value : before?.key === key ? before.value : undefined,
      failure: answer.ok ? undefined : answer.error,
    }));
  }, [ahead, key, id, redacted]);
  useEffect(() => {
    void load();
    return () => {
      newest.current += 1;
    };
  }, [load]);
  useEvent('desk.changed', () => {
    ahead.forget();
    void load();
  });

  const isHere = kept?.key === key && kept.value !== undefined;
  const beside = neighbours.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each answer, also the same one anew
  useEffect(() => {
    if (!isHere) return;
    for (const neighbour of neighbours) void ahead.open({ id: neighbour, redacted });
  }, [kept, isHere, beside, redacted]);
  return {
    candidate: isHere ? kept.value : undefined,
    failure: kept?.key === key ? kept.failure : undefined,
  };
};

/** The one on the way there, both sides, and a step back. */
const mostAhead = 5;

/** Asked once until something changes; what failed is asked again. */
const makeAhead = () => {
  const known = new Map<string, Promise<Answer>>();
  return {
    open: (wanted: { readonly id: ApplicationId; readonly redacted: boolean }): Promise<Answer> => {
      const key = keyOf(wanted.id, wanted.redacted);
      const answer = known.get(key) ?? request('application.open', wanted);
      known.delete(key);
      known.set(key, answer);
      void answer.then(({ ok }) => {
        if (!ok && known.get(key) === answer) known.delete(key);
      });
      for (const oldest of [...known.keys()].slice(0, -mostAhead)) known.delete(oldest);
      return answer;
    },
    forget: (): void => known.clear(),
  };
};

const keyOf = (id: ApplicationId, redacted: boolean): string => `${id} ${redacted}`;
