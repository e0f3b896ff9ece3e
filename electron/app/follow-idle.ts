import type { PowerMonitor } from 'electron';

export type IdleOptions = {
  /** Read at each look, so that a changed setting counts at once; null: only when the screen is locked. */
  readonly minutes: () => number | null;
  readonly whenAway: () => void;
};
export type IdleSource = Pick<PowerMonitor, 'getSystemIdleTime' | 'on'>;

const lookEveryMs = 10_000;

/** Tells once when the person has gone: no input for a while, the screen locked, the lid closed. */
export const followIdle = (source: IdleSource, { minutes, whenAway }: IdleOptions): (() => void) => {
  let away = false;
  const look = () => {
    const limit = minutes();
    const isAway = limit !== null && source.getSystemIdleTime() >= limit * 60;
    if (isAway && !away) whenAway();
    away = isAway;
  };
  source.on('lock-screen', whenAway);
  source.on('suspend', whenAway);
  const timer = setInterval(look, lookEveryMs);
  return () => clearInterval(timer);
};
