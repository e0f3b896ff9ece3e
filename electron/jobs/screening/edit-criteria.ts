// What a job asks for: every edit is a new version and one action; what was scored keeps the version it was scored with.

import { Failed } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Criteria } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { readJob } from '../../db/queries/job';
import { readCriteria } from '../../db/queries/screening';
import { type CriteriaFault, checkCriteria } from '../../engine/criteria/check-criteria';
import { makeId } from '../../platform/make-id';
import { type Change, record } from '../../sync/record';
import type { Session } from '../session';

type Edited = Pick<Criteria, 'preset' | 'items'>;

export const insertCriteria = (
  change: Change,
  jobId: JobId,
  { version, preset, items }: Criteria,
): Promise<void> =>
  change.insert('criteria', {
    id: makeId(),
    job_id: jobId,
    version,
    preset,
    items: JSON.stringify(items),
    created_at: change.at,
  });

export const editCriteria = async (
  session: Session,
  jobId: JobId,
  { preset, items }: Edited,
): Promise<Result<Criteria, readonly CriteriaFault[]>> => {
  const job = await readJob(session.store.reader, jobId);
  if (!job) throw new Failed('not-found');
  const faults = checkCriteria({ items });
  if (faults.length > 0) return err(faults);
  const version = ((await readCriteria(session.store.reader, jobId))?.version ?? 0) + 1;
  const { actionId } = await record(
    session.working,
    { name: 'criteria.edit', label: `Criteria of ${job.title} saved` },
    (change) => insertCriteria(change, jobId, { version, preset, items }),
  );
  await session.done(actionId);
  return ok({ version, preset, items });
};
