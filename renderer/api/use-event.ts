import type { EventName, EventPayload } from '@shared/ipc/events';
import { useEffect, useEffectEvent } from 'react';
import { listen } from './request';

export const useEvent = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): void => {
  const handle = useEffectEvent(listener);
  useEffect(() => listen(name, (payload) => handle(payload)), [name]);
};
