import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explain } from '@shared/errors/explain';
import type { FailureKind } from '@shared/errors/failure';
import { jobId } from '@shared/model/id';
import { jobTitle, posting } from '@shared/model/job';
import { listFiles } from '../db/queries/import';
import { listJobs } from '../db/queries/job';
import { createJob } from '../jobs/edit-job';
import type { Session } from '../jobs/session';
import type { Arguments } from './arguments';
import { withDesk } from './open-desk';
import { print, table } from './say';

export const jobHelp = `job create --title TITLE [--posting FILE] --data DIR
  job list --data DIR
  job import JOB PATH… --data DIR
  job files JOB --data DIR`;

export const jobCommand = (typed: Arguments): Promise<void> =>
  withDesk(typed, async (desk) => {
    const [, verb, ...rest] = typed.words;
    const session = desk.session();
    if (verb === 'create') return create(session, typed);
    if (verb === 'import') return importInto(session, typed, rest);
    if (verb === 'files') return printFiles(session, typed, rest[0]);
    const jobs = await listJobs(session.store.reader);
    if (typed.has('json')) return print(JSON.stringify(jobs));
    print(
      table(jobs.map(({ id, title, files, failed }) => [id, `${files} files`, `${failed} failed`, title])),
    );
  });

const create = async (session: Session, typed: Arguments): Promise<void> => {
  const file = typed.value('posting');
  const id = await createJob(session, {
    title: jobTitle.parse(typed.value('title')),
    posting: posting.parse(file ? await readFile(file, 'utf8') : ''),
  });
  print(id);
};

const importInto = async (session: Session, typed: Arguments, rest: readonly string[]): Promise<void> => {
  const [id, ...paths] = rest;
  await session.startImport(
    jobId.parse(id),
    paths.map((path) => resolve(path)),
  );
  await session.whenIdle();
  await printFiles(session, typed, id);
};

const printFiles = async (session: Session, typed: Arguments, id: string | undefined): Promise<void> => {
  const job = jobId.parse(id);
  const limit = 500;
  for (let offset = 0; ; offset += limit) {
    const { files, total } = await listFiles(session.store.reader, { jobId: job, offset, limit });
    if (typed.has('json')) for (const file of files) print(JSON.stringify(file));
    else
      print(
        table(
          files.map(({ state, name, documentId, problem }) => [
            state,
            JSON.stringify(name),
            documentId ?? '-',
            problem === null ? '' : remedyOf(problem),
          ]),
        ),
      );
    if (offset + limit >= total) return;
  }
};

const remedyOf = (problem: FailureKind): string => `${explain(problem).what} ${explain(problem).remedy}`;
