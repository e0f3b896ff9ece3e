import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explain } from '@shared/errors/explain';
import { Failed, type FailureKind } from '@shared/errors/failure';
import { visibleText } from '@shared/lib/visible-text';
import { type JobId, jobId } from '@shared/model/id';
import type { ImportFile } from '@shared/model/import';
import { jobTitle, posting } from '@shared/model/job';
import { listFiles } from '../db/queries/import';
import { listJobs, readJob } from '../db/queries/job';
import { createJob } from '../jobs/edit-job';
import type { Session } from '../jobs/session';
import type { Arguments } from './arguments';
import { type Command, chosen, Mistyped, parsed } from './command';
import { withDesk } from './open-desk';
import { print, table } from './say';
import { screenJob, setCriteria, suggestForJob } from './screening-command';

const create = async (typed: Arguments): Promise<void> => {
  const file = typed.value('posting');
  const job = {
    title: parsed(
      jobTitle,
      typed.value('title'),
      'Say what the job is called, in 1 to 200 characters: --title TITLE',
    ),
    posting: parsed(
      posting,
      file === undefined ? '' : await readFile(resolve(file), 'utf8'),
      'The posting is longer than 200,000 characters.',
    ),
  };
  await withDesk(typed, async (desk) => print(await createJob(desk.session(), job)));
};

const list = (typed: Arguments): Promise<void> =>
  withDesk(typed, async (desk) => {
    const jobs = await listJobs(desk.session().store.reader);
    if (typed.has('json')) return print(JSON.stringify(jobs));
    print(
      table(
        jobs.map(({ id, title, files, failed }) => [
          id,
          `${files} files`,
          `${failed} failed`,
          visibleText(title),
        ]),
      ),
    );
  });

const importInto = async (typed: Arguments): Promise<void> => {
  const id = jobOf(typed);
  const paths = typed.words.slice(3).map((path) => resolve(path));
  if (paths.length === 0) throw new Mistyped('Say which files or folders to import.');
  await withDesk(typed, async (desk) => {
    const session = desk.session();
    await session.startImport(id, paths);
    await session.whenIdle();
    await printFiles(session, typed, id);
  });
};

const files = async (typed: Arguments): Promise<void> => {
  const id = jobOf(typed);
  await withDesk(typed, (desk) => printFiles(desk.session(), typed, id));
};

const jobOf = (typed: Arguments): JobId =>
  parsed(jobId, typed.words[2], 'Say which job, by its id from “job list”.');

const printFiles = async ({ store }: Session, typed: Arguments, id: JobId): Promise<void> => {
  if (!(await readJob(store.reader, id))) throw new Failed('not-found');
  const limit = 500;
  for (let offset = 0; ; offset += limit) {
    const page = await listFiles(store.reader, { jobId: id, offset, limit });
    if (typed.has('json')) for (const file of page.files) print(JSON.stringify(file));
    else if (page.files.length > 0) print(table(page.files.map(asRow)));
    if (offset + limit >= page.total) return;
  }
};

const asRow = ({ state, name, documentId, problem }: ImportFile): readonly string[] => [
  state,
  visibleText(name),
  documentId ?? '-',
  problem === null ? '' : remedyOf(problem),
];

const remedyOf = (problem: FailureKind): string => `${explain(problem).what} ${explain(problem).remedy}`;

const verbs = {
  create,
  list,
  import: importInto,
  files,
  criteria: setCriteria,
  screen: screenJob,
  suggest: suggestForJob,
};

export const jobCommand: Command = {
  help: [
    ['job create --title TITLE [--posting FILE] --data DIR', 'prints the id of the new job'],
    ['job list --data DIR [--json]', 'lists the jobs with their ids'],
    ['job import JOB PATH… --data DIR [--json]', 'reads files and whole folders'],
    ['job files JOB --data DIR [--json]', 'lists what became of each file'],
    ['job criteria JOB [--criteria FILE] --data DIR', 'a new version, from the file or the posting'],
    ['job screen JOB --data DIR [--json]', 'the shortlist by the last version'],
    ['job suggest JOB --data DIR [--json]', 'people of other jobs who suit this one'],
  ],
  run: async (typed) => chosen(verbs, typed)(typed),
};
