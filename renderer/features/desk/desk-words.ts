import type { Rung, Verdict } from '@shared/model/score';
import type { ShortlistFilter } from '@shared/model/shortlist';

/** All gates together, in a word. */
export const gateWords: Readonly<Record<Verdict, string>> = {
  pass: 'Gates passed',
  unknown: 'To be asked',
  fail: 'Gate failed',
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'Pass',
  unknown: 'Unknown',
  fail: 'Fail',
};

/** How strong the words are that speak for it. */
export const rungWords: Readonly<Record<Rung, string>> = {
  none: 'Nothing found',
  listed: 'Listed only',
  project: 'In a project',
  'former-role': 'In a former role',
  role: 'In a role',
  'recent-role': 'In a recent role',
};

export const onlyWords: Readonly<Record<NonNullable<ShortlistFilter['only']>, string>> = {
  unseen: 'Not seen yet',
  bookmarked: 'Bookmarked',
  flagged: 'More with hidden text',
};

const leastSure = 0.5;
export const isUnsure = (confidence: number): boolean => confidence < leastSure;

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const sayPoints = (points: number): string => oneDecimal.format(points);

/** −3 and +4, with a real minus sign. */
export const sayChange = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(Math.round(by * 10) / 10)}`;
