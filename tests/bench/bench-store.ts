// The store's figures, measured on a real encrypted store in a temporary folder. Prints a list of figures as JSON.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../electron/db/open-store';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import { systemClock } from '../../electron/platform/clock';
import { makeId } from '../../electron/platform/make-id';
import { record } from '../../electron/sync/record';
import { type Figure, percentile, round } from './figure';
import { makeWords, type Words } from './make-words';

const documents = 10_000;
const documentChars = 3_000;
const queries = 300;
const records = 2_000;

const run = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-bench-'));
  const store = await openStore({ file: join(folder, 'store.db'), key: randomBytes(32) });
  try {
    const words = makeWords(7);
    await fill(store, words);
    return [await benchRecord(store), ...(await benchSearch(store, words))];
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const fill = async (store: Store, words: Words): Promise<void> => {
  const at = new Date(0).toISOString();
  for (let start = 0; start < documents; start += 500)
    await store.transact(async (writer) => {
      for (let index = start; index < start + 500; index += 1) {
        const id = makeId();
        const name = `resume-${index}.pdf`;
        const row = { id, sha256: randomBytes(32).toString('hex'), media_type: 'application/pdf', name };
        await writer
          .insertInto('document')
          .values({ ...row, bytes: 50_000, created_at: at, blob_name: id, blob_key: id })
          .execute();
        const text = { document_id: id, name, plain: words.text(documentChars), pages: '[]', findings: '[]' };
        await writer
          .insertInto('text')
          .values({ ...text, page_count: 1, finding_count: 0, reader_version: 1, read_at: at })
          .execute();
      }
    });
};

const benchRecord = async (store: Store): Promise<Figure> => {
  const recording = { store, clock: systemClock };
  const id = makeId();
  const posting = 'A posting of ordinary length. '.repeat(60);
  await record(recording, { name: 'job.create', label: 'bench' }, (change) =>
    change.insert('job', { id, title: 'Job', posting, created_at: change.at, changed_at: change.at }),
  );
  const times: number[] = [];
  for (let index = 0; index < records + 100; index += 1) {
    const start = performance.now();
    await record(recording, { name: 'job.change', label: 'bench' }, (change) =>
      change.update('job', id, { title: `Job ${index}` }),
    );
    if (index >= 100) times.push(performance.now() - start);
  }
  return {
    name: 'record one field change (row + op + undo), p99',
    value: round(percentile(times, 0.99)),
    unit: 'ms',
    better: 'lower',
    reference: { name: 'the same, median', value: round(percentile(times, 0.5)) },
  };
};

const benchSearch = async (store: Store, words: Words): Promise<Figure[]> => {
  const times: number[] = [];
  let found = 0;
  for (let index = 0; index < queries; index += 1) {
    const query = `${words.word()} ${words.word()}`;
    const start = performance.now();
    const answer = await findDocuments(store.reader, { words: query, limit: 50, blind: false });
    times.push(performance.now() - start);
    found += answer.total;
  }
  if (found === 0) throw new Error('the search bench found nothing, so it measured nothing');
  const name = `search ${documents} stored documents of 3 KB, two words, with snippets`;
  const reference = { name: 'documents found for a query, mean', value: round(found / queries, 1) };
  return [
    { name: `${name}, p95`, value: round(percentile(times, 0.95)), unit: 'ms', better: 'lower', reference },
    { name: `${name}, p50`, value: round(percentile(times, 0.5)), unit: 'ms', better: 'lower' },
  ];
};

process.stdout.write(`${JSON.stringify(await run())}\n`);
