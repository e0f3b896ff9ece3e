import { Failed } from '@shared/errors/failure';
import type { Criterion, Preset } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import type { Reader } from '../db/open-store';
import { readJob } from '../db/queries/job';
import { type CriteriaFault, checkCriteria } from '../engine/criteria/check-criteria';
import { type Drafted, draftCriteria } from '../engine/criteria/draft-criteria';
import { officeKnowledge } from './office-knowledge';

/** What a job's own posting asks for, with the office's words; nothing is kept. */
export const draftForJob = async (
  reader: Reader,
  { jobId, preset }: { readonly jobId: JobId; readonly preset: Preset },
): Promise<Drafted> => {
  const job = await readJob(reader, jobId);
  if (!job) throw new Failed('not-found');
  const { lexicon } = await officeKnowledge(reader);
  return draftCriteria({ posting: job.posting, title: job.title, preset }, lexicon);
};

export const faultsIn = (items: readonly Criterion[]): readonly CriteriaFault[] => checkCriteria({ items });
