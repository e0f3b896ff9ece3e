import type { PowerMonitor } from 'electron';

export type IdleOptions = {
  /** Read at each look, so that a changed setting counts at once; null: only when the screen is locked. */
  readonly minutes: () => number | null;
  readonly whenAway: () => void;
};
export type IdleSource = Pick<PowerMonitor, 'getSystemIdleTime' | 'on'>;

const lookEveryMs = 10_000;

/**
 * Tells when the person has gone: no input for a while, the screen locked, the lid closed. As long as they stay away
 * it tells again at each look, so that who listens may finish something first.
 */
export const followIdle = (source: IdleSource, { minutes, whenAway }: IdleOptions): (() => void) => {
  let hasLeft = false;
  const look = () => {
    const limit = minutes();
    if (hasLeft || (limit !== null && source.getSystemIdleTime() >= limit * 60)) whenAway();
  };
  const leave = () => {
    hasLeft = true;
    whenAway();
  };
  const comeBack = () => {
    hasLeft = false;
  };
  source.on('lock-screen', leave);
  source.on('suspend', leave);
  source.on('unlock-screen', comeBack);
  source.on('resume', comeBack);
  const timer = setInterval(look, lookEveryMs);
  return () => clearInterval(timer);
};
