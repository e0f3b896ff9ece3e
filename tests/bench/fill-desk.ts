// A data folder as the app would have left it: one job with so many applications, made of the samples as they are read.
// fill-desk.js FOLDER COUNT PASSPHRASE; prints the id of the job.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { writeBlob } from '../../electron/db/blobs';
import { dataFolderAt } from '../../electron/db/data-folder';
import type { Store } from '../../electron/db/open-store';
import type { DocumentRow } from '../../electron/db/schema';
import { makeVault } from '../../electron/db/vault';
import { readDocument } from '../../electron/engine/pipeline';
import { readerVersion } from '../../electron/engine/reader-version';
import { keepReading } from '../../electron/jobs/document/keep-reading';
import { keepApplications } from '../../electron/jobs/keep-applications';
import { openScorers, scoreBeside } from '../../electron/jobs/scorer/open-scorers';
import { prepareReading } from '../../electron/jobs/scorer/prepare-reading';
import { scoreJob } from '../../electron/jobs/screening/score-job';
import { systemClock } from '../../electron/platform/clock';
import { noKeychain } from '../../electron/platform/keychain';
import { makeId } from '../../electron/platform/make-id';
import { fifteenCriteria, samples } from './sample-criteria';

const [root = '', count = '', passphrase = ''] = process.argv.slice(2);
const at = new Date(0).toISOString();
const folder = dataFolderAt(join(root, 'data'));

const run = async (): Promise<string> => {
  await mkdir(folder.blobs, { recursive: true });
  const vault = makeVault({ folder, keychain: noKeychain, clock: systemClock });
  const { store } = await vault.create(passphrase);
  const scorers = openScorers({ script: join(import.meta.dirname, 'scorer.js') });
  scoreBeside(store, scorers);
  try {
    const job = await insertJob(store);
    const documents = await readSamples(store);
    await copyUntil(store, { documents, job, total: Number(count) });
    await store.transact((writer) => keepApplications(writer, { documentId: null, at }));
    await scoreJob(store, job.id, { ...(await fifteenCriteria()), id: job.criteriaId });
    return job.id;
  } finally {
    scorers.close();
    await vault.lock();
  }
};

type Job = { readonly id: string; readonly criteriaId: string; readonly importId: string };

const insertJob = async (store: Store): Promise<Job> => {
  const [id, criteriaId, importId] = [makeId(), makeId(), makeId()];
  const { version, preset, items } = await fifteenCriteria();
  await store.transact(async (writer) => {
    await writer
      .insertInto('job')
      .values({ id, title: 'Ten thousand', posting: '', created_at: at, changed_at: at })
      .execute();
    await writer
      .insertInto('criteria')
      .values({
        id: criteriaId,
        job_id: id,
        version,
        preset,
        items: JSON.stringify(items),
        created_at: at,
      })
      .execute();
    await writer
      .insertInto('import')
      .values({ id: importId, job_id: id, action_id: makeId(), created_at: at, walked: 1, paths: '[]' })
      .execute();
  });
  return { id, criteriaId, importId };
};

/** Those that are somebody's resume, as the app keeps them. */
const readSamples = async (store: Store): Promise<readonly DocumentRow[]> => {
  const documents: DocumentRow[] = [];
  for (const name of (await readdir(join(samples, 'resumes'))).sort()) {
    const bytes = await readFile(join(samples, 'resumes', name));
    const read = await readDocument(bytes, { name });
    if (!read.ok || read.value.content?.profile.judgement.value !== 'resume') continue;
    const { content, mediaType } = read.value;
    const blob = await writeBlob(folder.blobs, bytes);
    const document: DocumentRow = {
      id: makeId(),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      media_type: mediaType,
      name,
      bytes: bytes.length,
      created_at: at,
      blob_name: blob.name,
      blob_key: blob.key,
      file_time: null,
    };
    const prepared = await prepareReading({ document, ...content, corrections: [], own: [] });
    await store.transact(async (writer) => {
      await writer.insertInto('document').values(document).execute();
      const kept = { content, members: [], readerVersion } as unknown as Parameters<
        typeof keepReading
      >[1]['read'];
      await keepReading(writer, { document, read: kept, prepared, at });
    });
    documents.push(document);
  }
  return documents;
};

type Copying = { readonly documents: readonly DocumentRow[]; readonly job: Job; readonly total: number };

/** Each is a person of its own: without the keys by which the same person is found in another file. */
const copyUntil = async (store: Store, { documents, job, total }: Copying): Promise<void> => {
  await store.transact((writer) => writer.deleteFrom('person_key').execute());
  for (let from = 0; from < total; from += 500)
    await store.transact(async (writer) => {
      for (let index = from; index < Math.min(total, from + 500); index += 1) {
        const sample = documents[index % documents.length];
        if (!sample) continue;
        const id = index < documents.length ? sample.id : makeId();
        if (id !== sample.id) {
          const sha256 = createHash('sha256').update(id).digest('hex');
          await writer
            .insertInto('document')
            .values({ ...sample, id, sha256 })
            .execute();
          for (const [table, own] of copied)
            await sql`INSERT INTO ${sql.table(table)} (document_id, ${sql.raw(own)})
              SELECT ${id}, ${sql.raw(own)} FROM ${sql.table(table)} WHERE document_id = ${sample.id}`.execute(
              writer,
            );
        }
        await writer
          .insertInto('import_file')
          .values({
            id: makeId(),
            import_id: job.importId,
            job_id: job.id,
            path: `${index} ${sample.name}`,
            folder: '',
            name: sample.name,
            state: 'read',
            document_id: id,
            changed_at: at,
          })
          .execute();
      }
    });
};

const copied = [
  [
    'text',
    'name, plain, pages, findings, page_count, finding_count, reader_version, read_at, language, properties, member_count',
  ],
  ['redacted', 'plain'],
  ['profile', 'facts, judgement, reason'],
  [
    'evidence',
    'engine_version, lexicon_edition, sha256, facts, passages, vectors, hidden_facts, hidden_vectors',
  ],
] as const;

process.stdout.write(`${JSON.stringify(await run())}\n`);
