import type { Rung, Verdict } from '@shared/model/score';

/** What a document says to a criterion, before any weight: a share in thousandths and the passages that say it. */
export type Answer = {
  readonly verdict: Verdict;
  readonly share: number;
  readonly rung: Rung;
  readonly reason: string;
  readonly passages: readonly number[];
};

export const noAnswer = (reason: string, verdict: Verdict = 'unknown'): Answer => ({
  verdict,
  share: 0,
  rung: 'none',
  reason,
  passages: [],
});

/** What words are worth by where they stand, in thousandths. */
export const rungShares: Readonly<Record<Rung, number>> = {
  none: 0,
  listed: 300,
  project: 500,
  'former-role': 650,
  role: 800,
  'recent-role': 1000,
};
export const stuffedShare = 60;

export const rungReasons: Readonly<Record<Rung, string>> = {
  none: 'nothing found',
  listed: 'listed or stated only',
  project: 'in a project or in training',
  'former-role': 'in a role long ago',
  role: 'in a role',
  'recent-role': 'in a recent role, with a result',
};
