import type { EventName, EventPayload } from '@shared/ipc/events';
import type { RouteAnswer, RouteInput, RouteName } from '@shared/ipc/index';
import { err } from '@shared/lib/result';
import { bridge } from './bridge';

/** Always answers a result; a bridge that breaks its promise is a failure like any other. */
export const request = async <Name extends RouteName>(
  name: Name,
  input: RouteInput<Name>,
): Promise<RouteAnswer<Name>> => {
  try {
    return await bridge().request(name, input);
  } catch {
    return err({ kind: 'internal' });
  }
};

/** The payload was made by the machine's side from the same contract: it is trusted here. */
export const listen = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): (() => void) => bridge().on(name, (payload) => listener(payload as EventPayload<Name>));

export const pathsOf = (files: readonly File[]): readonly string[] => bridge().pathsOf(files);
