/** The only place that reads the time; everything else is handed a Clock. */
export type Clock = { readonly nowMs: () => number };

export const systemClock: Clock = { nowMs: () => Date.now() };

export const instantAt = (ms: number): string => new Date(ms).toISOString();
