import type { Correction } from '@shared/model/correction';
import { foldText } from './fold-text';

/** Skills of which a person said, last, that they are none: the page may name them all the same. */
export const skillsTakenOut = (corrections: readonly Correction[]): readonly string[] => {
  const out = new Map<string, string>();
  for (const { field, was, now } of corrections) {
    if (field !== 'skills') continue;
    if (was !== null) out.set(foldText(was), was);
    if (now !== null) out.delete(foldText(now));
  }
  return [...out.values()];
};
