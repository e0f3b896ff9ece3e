import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '@shared/errors/failure';
import type { ImportId, JobId } from '@shared/model/id';
import { jobTitle } from '@shared/model/job';
import { z } from 'zod';
import { makeId } from '../platform/make-id';
import { record } from '../sync/record';
import { insertJob } from './edit-job';
import { insertImport } from './import/import-files';
import { draftPosted } from './screening/draft-for-job';
import { insertCriteria } from './screening/edit-criteria';
import type { Session } from './session';

/** Only what loading needs; the generator notes more. */
const manifest = z.object({
  postings: z.array(z.object({ file: z.string(), title: jobTitle })).min(1),
  resumes: z.array(z.object({ file: z.string(), sector: z.string().nullable() })),
});

const readManifest = async (folder: string) => {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new Failed('not-found', 'the samples are not installed');
  });
  return manifest.parse(JSON.parse(text));
};

export type Posting = { readonly title: string; readonly text: string };

export const readPostings = async (folder: string): Promise<Posting[]> => {
  const { postings } = await readManifest(folder);
  return Promise.all(
    postings.map(async ({ file, title }) => ({ title, text: await readFile(join(folder, file), 'utf8') })),
  );
};

export const resumesFolder = (folder: string): string => join(folder, 'resumes');

/** The sample postings as jobs, with what they ask for: all sample resumes in the first, those near to the work in the others: one action, so that one undo takes all of it away. */
export const loadSamples = async (session: Session, folder: string): Promise<JobId> => {
  const { reader } = session.store;
  const postings = await Promise.all(
    (await readPostings(folder)).map(async ({ title, text }) => {
      const { criteria } = await draftPosted(reader, { posting: text, title, preset: 'standard' });
      return { title, text, criteria };
    }),
  );
  const { resumes } = await readManifest(folder);
  const near = resumes.filter(({ sector }) => sector !== null && nearSectors.has(sector));
  const pathsOf = (index: number) =>
    index === 0 ? [resumesFolder(folder)] : near.map(({ file }) => join(folder, file));
  const { actionId, value: jobs } = await record(
    session.working,
    { name: 'samples.load', label: 'Sample data loaded' },
    async (change) => {
      const made: { jobId: JobId; importId: ImportId; paths: string[] }[] = [];
      for (const [index, { title, text, criteria }] of postings.entries()) {
        const jobId = await insertJob(change, { title, posting: text });
        await insertCriteria(change, jobId, criteria);
        const importId = makeId() as ImportId;
        const paths = pathsOf(index);
        await insertImport(change, { importId, jobId, paths });
        made.push({ jobId, importId, paths });
      }
      return made;
    },
  );
  await session.done(actionId);
  for (const { paths, ...job } of jobs) session.follow({ ...job, actionId }, paths);
  const [first] = jobs;
  if (!first) throw new Failed('not-found');
  return first.jobId;
};

/** Who applies where goods are moved: few enough that most of the first job's people stand in one job only. */
const nearSectors: ReadonlySet<string> = new Set(['Logistics', 'Manufacturing', 'Retail', 'Skilled trades']);
