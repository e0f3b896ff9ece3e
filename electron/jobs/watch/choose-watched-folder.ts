import { Failed } from '@shared/errors/failure';
import type { JobId } from '@shared/model/id';
import { readJob } from '../../db/queries/job';
import { readWatchedFolder } from '../../db/queries/watched-folder';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';

/** One folder a job: another one takes its place. */
export const watchFolder = async (session: Session, jobId: JobId, path: string): Promise<void> => {
  const job = await readJob(session.working.reader, jobId);
  if (!job) throw new Failed('not-found');
  const before = await readWatchedFolder(session.working.reader, jobId);
  if (before?.path === path) return;
  const { actionId } = await record(
    session.working,
    { name: 'folder.watch', label: `Watched folder of ${job.title}` },
    async (change) => {
      if (before) await change.remove('watched_folder', before.id);
      await change.insert('watched_folder', { id: makeId(), job_id: jobId, path, created_at: change.at });
    },
  );
  await session.done(actionId);
};

/** What came in stays. */
export const unwatchFolder = async (session: Session, jobId: JobId): Promise<void> => {
  const job = await readJob(session.working.reader, jobId);
  const before = await readWatchedFolder(session.working.reader, jobId);
  if (!job || !before) throw new Failed('not-found');
  const { actionId } = await record(
    session.working,
    { name: 'folder.unwatch', label: `End of the watched folder of ${job.title}` },
    (change) => change.remove('watched_folder', before.id),
  );
  await session.done(actionId);
};
