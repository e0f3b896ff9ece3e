import type { RouteAnswer, RouteInput, RouteName } from '@shared/ipc/index';
import { useCallback, useState } from 'react';
import type { Failure } from './failure-words';
import { request } from './request';

/** For a form: one request at a time, and the failure that stays on screen until the next try. */
export const useAct = () => {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = useCallback(
    async <Name extends RouteName>(name: Name, input: RouteInput<Name>): Promise<RouteAnswer<Name>> => {
      setIsBusy(true);
      setFailure(undefined);
      const answer = await request(name, input);
      setIsBusy(false);
      if (!answer.ok) setFailure(answer.error);
      return answer;
    },
    [],
  );
  return { act, isBusy, failure };
};
