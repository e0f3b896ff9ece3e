import { hash } from 'node:crypto';

/** An id that every machine comes to by itself: the time of the one it hangs on, then what it is. */
export const deriveId = (from: string, ...parts: readonly string[]): string => {
  const hex = hash('sha256', JSON.stringify([from, ...parts]), 'hex');
  return `${from.slice(0, 14)}7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
};
