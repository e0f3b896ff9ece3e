import type { JobSummary } from '@shared/model/job';
import { isEnded, isUnderway, type Stage } from '@shared/model/stage';
import { sayCount, sayNumber } from '../../lib/say-count';

/** Between the first look and the contract. */
export const countInProgress = (job: Pick<JobSummary, 'stages'>): number => countIn(job, isUnderway);

/** Whom the shortlist shows at first. */
export const countActive = (job: Pick<JobSummary, 'stages'>): number =>
  countIn(job, (stage) => !isEnded(stage));

const countIn = ({ stages }: Pick<JobSummary, 'stages'>, isWanted: (stage: Stage) => boolean): number =>
  Object.entries(stages).reduce((sum, [stage, count]) => sum + (isWanted(stage) ? count : 0), 0);

type Wait = { readonly words: string; readonly isProblem: boolean };

/** What somebody has to do about a job, and what the program still does for it. */
export const whatWaits = ({
  unseen,
  failed,
  waiting,
}: Pick<JobSummary, 'unseen' | 'failed' | 'waiting'>): readonly Wait[] => [
  ...(unseen === 0 ? [] : [{ words: `${sayNumber(unseen)} to look at`, isProblem: false }]),
  ...(failed === 0 ? [] : [{ words: `${sayCount(failed, 'file')} not read`, isProblem: true }]),
  ...(waiting === 0 ? [] : [{ words: `${sayCount(waiting, 'file')} being read`, isProblem: false }]),
];
