import { isEnded, stages } from '@shared/model/application';
import type { JobSummary } from '@shared/model/job';
import { sayCount, sayNumber } from '../../lib/say-count';

/** Between the first look and the contract. */
export const countInProgress = ({ stages }: Pick<JobSummary, 'stages'>): number =>
  stages.screened + stages['phone-screen'] + stages.interview + stages.offer;

/** Whom the shortlist shows at first. */
export const countActive = (job: Pick<JobSummary, 'stages'>): number =>
  stages.reduce((sum, stage) => sum + (isEnded(stage) ? 0 : job.stages[stage]), 0);

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
