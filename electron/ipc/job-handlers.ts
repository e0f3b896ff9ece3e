import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { listJobs, readJob } from '../db/queries/job';
import { changeJob, createJob, removeJob } from '../jobs/edit-job';
import type { Handling } from './handling';

type JobRoutes = Extract<keyof Handlers, `job.${string}`>;

export const jobHandlers = ({ desk }: Handling): Pick<Handlers, JobRoutes> => ({
  'job.list': () => listJobs(desk.session().store.reader),
  'job.read': async ({ id }) => {
    const job = await readJob(desk.session().store.reader, id);
    if (!job) throw new Failed('not-found');
    return job;
  },
  'job.create': async (input) => ({ id: await createJob(desk.session(), input) }),
  'job.change': async (input) => {
    await changeJob(desk.session(), input);
    return null;
  },
  'job.remove': async ({ id }) => {
    await removeJob(desk.session(), id);
    return null;
  },
});
