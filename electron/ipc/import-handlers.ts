import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { isTableName } from '@shared/lib/is-table-name';
import { listFiles } from '../db/queries/import';
import { readJob } from '../db/queries/job';
import { blindFiles } from '../jobs/blind-files';
import { cancelImport } from '../jobs/cancel-import';
import { retryFile } from '../jobs/retry-file';
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
    return { ...page, files: await blindFiles(reader, page.files) };
  },
  'import.retry': async (file) => {
    await retryFile(desk.session(), file);
    return null;
  },
  'import.cancel': ({ jobId }) => cancelImport(desk.session(), jobId),
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
