import type { EventName } from '@shared/ipc/events';
import type { RouteInput, RouteName, RouteOutput } from '@shared/ipc/index';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from './failure-words';
import { listen, request } from './request';
import { throttle } from './throttle';

export type Answer<Value> = {
  /** The last good answer; it stays while a newer one is on its way. */
  readonly value: Value | undefined;
  readonly failure: Failure | undefined;
  readonly reload: () => Promise<void>;
};

type Kept<Value> = {
  readonly key: string;
  readonly value: Value | undefined;
  readonly failure: Failure | undefined;
};

/** Asks once, and again when one of the events comes: at most a few times a second. */
export const useRequest = <Name extends RouteName>(
  name: Name,
  input: RouteInput<Name>,
  reloadOn: readonly EventName[] = [],
): Answer<RouteOutput<Name>> => {
  const key = `${name} ${JSON.stringify(input)}`;
  const [kept, setKept] = useState<Kept<RouteOutput<Name>>>({ key, value: undefined, failure: undefined });
  const newest = useRef(0);
  const asked = useRef({ name, input });
  asked.current = { name, input };

  const last = useRef<Promise<void>>(undefined);
  const load = useCallback(() => {
    newest.current += 1;
    const turn = newest.current;
    const loading: Promise<void> = request(asked.current.name, asked.current.input).then((answer) => {
      // Overtaken by a newer one: who waits for the news waits for that.
      if (turn !== newest.current) return last.current === loading ? undefined : last.current;
      setKept((before) => ({
        key,
        value: answer.ok ? answer.value : before.key === key ? before.value : undefined,
        failure: answer.ok ? undefined : answer.error,
      }));
    });
    last.current = loading;
    return loading;
  }, [key]);

  const events = reloadOn.join(' ');
  useEffect(() => {
    void load();
    const later = throttle(() => void load(), 400);
    const ends =
      events === '' ? [] : events.split(' ').map((event) => listen(event as EventName, later.call));
    return () => {
      newest.current += 1;
      later.cancel();
      for (const end of ends) end();
    };
  }, [load, events]);

  const fits = kept.key === key;
  return { value: fits ? kept.value : undefined, failure: fits ? kept.failure : undefined, reload: load };
};
