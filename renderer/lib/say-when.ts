const locale = globalThis.navigator?.language.startsWith('en') ? globalThis.navigator.language : 'en-GB';
const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** A moment as a person says it: today 09:12, yesterday 17:40, 12 Mar 2025. */
export const sayWhen = (instant: string, now: Date = new Date()): string => {
  const at = new Date(instant);
  const days = daysBetween(at, now);
  if (days === 0) return `today ${time.format(at)}`;
  if (days === 1) return `yesterday ${time.format(at)}`;
  return dayOfYear.format(at);
};

/** Calendar days, not spans of 24 hours; clock changes make days of 23 and 25 hours. */
const daysBetween = (from: Date, to: Date): number =>
  Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);

const midnight = (of: Date): Date => new Date(of.getFullYear(), of.getMonth(), of.getDate());
