import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { isTableName } from '@shared/lib/is-table-name';
import { listFiles } from '../db/queries/import';
import { readJob } from '../db/queries/job';
import { blindFiles } from '../jobs/import/blind-files';
import { cancelImport } from '../jobs/import/cancel-import';
import { retryFile } from '../jobs/import/retry-file';
import { findVersions } from '../jobs/people/find-versions';
import { unwatchFolder, watchFolder } from '../jobs/watch/choose-watched-folder';
import type { Handling } from './handling';

type ImportRoutes = Extract<keyof Handlers, `import.${string}`>;

export const importHandlers = ({ desk, app }: Handling): Pick<Handlers, ImportRoutes> => ({
  'import.start': async ({ jobId, paths }) => ({ importId: await desk.session().startImport(jobId, paths) }),
  'import.choose': async ({ jobId, what }) => {
    const paths = await app.chooseFiles(what);
    const tables = what === 'files' ? paths.filter(isTableName) : [];
    const others = paths.filter((path) => !tables.includes(path));
    const importId = others.length === 0 ? null : await desk.session().startImport(jobId, others);
    return { importId, tables };
  },
  'import.listFiles': async (range) => {
    const { reader } = desk.session().store;
    if (!(await readJob(reader, range.jobId))) throw new Failed('not-found');
    const page = await listFiles(reader, range);
    return { ...page, files: await blindFiles(reader, { jobId: range.jobId, files: page.files }) };
  },
  'import.versions': async ({ jobId }) => ({
    versions: await findVersions(desk.session().store.reader, jobId),
  }),
  'import.retry': async (file) => {
    await retryFile(desk.session(), file);
    return null;
  },
  'import.cancel': ({ jobId }) => cancelImport(desk.session(), jobId),
  'import.watch': async ({ jobId }) => {
    const [path] = await app.chooseFiles('watched');
    if (path !== undefined) await watchFolder(desk.session(), jobId, path);
    return { watched: await desk.session().watch.stateOf(jobId) };
  },
  'import.unwatch': async ({ jobId }) => {
    await unwatchFolder(desk.session(), jobId);
    return null;
  },
  'import.watched': async ({ jobId }) => ({ watched: await desk.session().watch.stateOf(jobId) }),
  'import.pause': async () => {
    await desk.session().setPaused(true);
    return null;
  },
  'import.resume': async () => {
    await desk.session().setPaused(false);
    return null;
  },
  'import.isPaused': async () => ({ paused: desk.session().runner.isPaused() }),
});
