import { useEffect, useState } from 'react';

/** What was typed, once nothing more was typed for a moment. */
export const usePaused = (typed: string, pauseMs: number): string => {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, pauseMs]);
  return paused;
};
