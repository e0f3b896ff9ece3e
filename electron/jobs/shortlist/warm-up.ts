import type { Store } from '../../db/open-store';
import { warmUp } from './standing';

/** Most likely the job that was worked on last is the one that is opened first: once the window has what it asks for. */
export const warmUpNewest = (store: Store): { readonly cancel: () => void } => {
  const timer = setTimeout(() => void warm(store).catch(() => undefined), delayMs);
  timer.unref();
  return { cancel: () => clearTimeout(timer) };
};

const delayMs = 500;

const warm = async (store: Store): Promise<void> => {
  const newest = await store.reader
    .selectFrom('application')
    .select('job_id')
    .orderBy('stage_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest) await warmUp(store, newest.job_id);
};
