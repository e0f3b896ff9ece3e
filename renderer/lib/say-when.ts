import { daysBetween } from './days-between';

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
