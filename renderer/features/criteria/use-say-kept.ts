import { useEffect, useRef } from 'react';
import { useNotify } from '../../ui/notify';

/** Whoever leaves the tab is told that nothing is lost and nothing is saved. */
export const useSayKept = (isUnsaved: boolean): void => {
  const notify = useNotify();
  const latest = useRef(isUnsaved);
  latest.current = isUnsaved;
  useEffect(
    () => () => {
      if (latest.current) notify('The criteria are not saved yet. Your changes wait in the tab Criteria.');
    },
    [notify],
  );
};
