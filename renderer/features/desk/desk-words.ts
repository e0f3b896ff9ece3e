import type { Rung, Verdict } from '@shared/model/score';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'Pass',
  unknown: 'Unknown',
  fail: 'Fail',
};

/** How strong the words are that speak for it; the engine's reasons begin with the same ones. */
export const rungWords: Readonly<Record<Rung, string>> = {
  none: 'Nothing found',
  listed: 'Listed or stated only',
  project: 'In a project or in training',
  'former-role': 'In a role long ago',
  role: 'In a role',
  'recent-role': 'In a recent role, with a result',
};

/** What the reason says beyond the rung. */
export const moreThanRung = (rung: Rung, reason: string): string => {
  const same = reason.toLowerCase().startsWith(rungWords[rung].toLowerCase());
  return same ? reason.slice(rungWords[rung].length).replace(/^[;,.\s]+/, '') : reason;
};

const leastSure = 0.5;
export const isUnsure = (confidence: number): boolean => confidence < leastSure;

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const sayPoints = (points: number): string => oneDecimal.format(points);

/** −3 and +4, with a real minus sign. */
export const sayChange = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(Math.round(by * 10) / 10)}`;
