// Search in many stored documents, of which half belong to people who are hidden: [DOCUMENTS [FOLDER]]. A folder that is
// named is kept, and filled only once. Prints a list of figures as JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../electron/db/open-store';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import { deriveId } from '../../electron/platform/derive-id';
import { makeId } from '../../electron/platform/make-id';
import { type Figure, percentile, round } from './figure';
import { makeWords, type Words } from './make-words';

const documentChars = 3_000;
const rounds = 3;
const queries = 60;
const atOnce = 500;
const at = new Date(0).toISOString();

const run = async (count: number, folder: string): Promise<Figure[]> => {
  const store = await openStore({ file: join(folder, 'store.db'), key: Buffer.alloc(32, 7) });
  try {
    const { there } = await store.reader
      .selectFrom('document')
      .select((row) => row.fn.countAll<number>().as('there'))
      .executeTakeFirstOrThrow();
    const stored = Number(there) || count;
    if (Number(there) === 0) await fill(store, count);
    return [
      ...(await benchSearch(store, { count: stored, blind: false })),
      ...(await benchSearch(store, { count: stored, blind: true })),
    ];
  } finally {
    await store.close();
  }
};

/** Every second person was shortlisted, so that both indexes are asked, and what is found in them is sifted. */
const fill = async (store: Store, count: number): Promise<void> => {
  const words = makeWords(7);
  const [jobId, facts] = [makeId(), JSON.stringify({ name: { value: 'Somebody' }, jobs: [] })];
  await store.transact((writer) =>
    writer
      .insertInto('job')
      .values({ id: jobId, title: 'Job', posting: '', created_at: at, changed_at: at })
      .execute(),
  );
  for (let start = 0; start < count; start += atOnce)
    await store.transact(async (writer) => {
      for (let index = start; index < Math.min(count, start + atOnce); index += 1) {
        const [id, person, name] = [makeId(), makeId(), `resume-${index}.pdf`];
        const file = { id, sha256: id, media_type: 'application/pdf', name, bytes: 1, created_at: at };
        await writer
          .insertInto('document')
          .values({ ...file, blob_name: id, blob_key: id })
          .execute();
        const plain = words.text(documentChars);
        const text = { document_id: id, name, plain, pages: '[]', findings: '[]' };
        await writer
          .insertInto('text')
          .values({ ...text, page_count: 1, finding_count: 0, reader_version: 1, read_at: at })
          .execute();
        await writer.insertInto('redacted').values({ document_id: id, plain }).execute();
        await writer
          .insertInto('profile')
          .values({ document_id: id, facts, judgement: 'resume', reason: '' })
          .execute();
        await writer
          .insertInto('person')
          .values({ id: person, document_id: id, merged_into: null, created_at: at })
          .execute();
        await writer
          .insertInto('application')
          .values({
            id: deriveId(id, 'application', jobId),
            job_id: jobId,
            person_id: person,
            document_id: id,
            applied_at: at,
            stage: index % 2 === 0 ? 'new' : 'interview',
            stage_at: at,
            adjusted_by: null,
            adjusted_why: null,
          })
          .execute();
      }
    });
};

type Searched = { readonly count: number; readonly blind: boolean };

/** The least of some runs: what else the machine does only ever adds to it. */
const benchSearch = async (store: Store, { count, blind }: Searched): Promise<Figure[]> => {
  const runs: { readonly p50: number; readonly p95: number }[] = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push(await searchOnce(store, { words: makeWords(11), blind }));
  const name = `search ${count.toLocaleString('en')} documents, two words, ${blind ? 'half of them hidden' : 'nobody hidden'}`;
  return (['p50', 'p95'] as const).map((share) => ({
    name: `${name}, ${share}`,
    value: round(Math.min(...runs.map((each) => each[share]))),
    unit: 'ms',
    better: 'lower',
  }));
};

const searchOnce = async (
  store: Store,
  { words, blind }: { readonly words: Words; readonly blind: boolean },
): Promise<{ readonly p50: number; readonly p95: number }> => {
  const times: number[] = [];
  let found = 0;
  for (let index = 0; index < queries; index += 1) {
    const query = `${words.word()} ${words.word()}`;
    const start = performance.now();
    const answer = await findDocuments(store.reader, { words: query, limit: 50, blind });
    times.push(performance.now() - start);
    found += answer.total;
  }
  if (found === 0) throw new Error('the search bench found nothing, so it measured nothing');
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
};

const [count = '100000', kept] = process.argv.slice(2);
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'fairlead-bench-')));
try {
  process.stdout.write(`${JSON.stringify(await run(Number(count), folder))}\n`);
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}
