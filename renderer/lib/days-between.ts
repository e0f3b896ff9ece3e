/** Calendar days, not spans of 24 hours; clock changes make days of 23 and 25 hours. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);

/** As few words as will do: today, 1 day, 12 days. A clock that was set back counts as today. */
export const sayDays = (since: string, now: Date = new Date()): string => {
  const days = Math.max(0, daysBetween(new Date(since), now));
  return days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`;
};

const midnight = (of: Date): Date => new Date(of.getFullYear(), of.getMonth(), of.getDate());
