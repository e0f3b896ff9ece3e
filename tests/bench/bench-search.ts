// Search in many stored documents, of which half belong to people who are hidden: [DOCUMENTS [FOLDER]]. A folder that is
// named is kept, and filled only once; with --each every shape is told. Prints a list of figures as JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore, type Store } from '../../electron/db/open-store';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import { type Figure, percentile, round } from './figure';
import { fillSearch } from './fill-search';
import { searchShapes } from './search-shapes';

const rounds = 5;
const hits = 20;
const key = Buffer.alloc(32, 7);

const run = async (count: number, folder: string): Promise<Figure[]> => {
  const file = join(folder, 'store.db');
  const made = await openStore({ file, key });
  const filled = await countDocuments(made);
  await made.close();
  if (filled === 0) fillSearch({ file, key, count });
  const store = await openStore({ file, key });
  try {
    const documents = filled === 0 ? count : filled;
    return [
      ...(await benchSearch(store, { documents, blind: false })),
      ...(await benchSearch(store, { documents, blind: true })),
    ];
  } finally {
    await store.close();
  }
};

const countDocuments = async ({ reader }: Store): Promise<number> => {
  const rows = reader.selectFrom('document').select((row) => row.fn.countAll<number>().as('count'));
  return Number((await rows.executeTakeFirstOrThrow()).count);
};

type Searched = { readonly documents: number; readonly blind: boolean };

const benchSearch = async (store: Store, { documents, blind }: Searched): Promise<Figure[]> => {
  const plain: number[][] = [];
  const times: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    plain.push(await timeEach(plainWords, (word) => matchPlainly(store, word)));
    times.push(
      await timeEach(searchShapes, async (words) => {
        await findDocuments(store.reader, { words, limit: hits, blind });
      }),
    );
  }
  // The least of the rounds for each shape: what else the machine does only ever adds to it.
  const shapes = leastOf(times);
  if (process.argv.includes('--each'))
    for (const [index, ms] of shapes.entries())
      process.stderr.write(
        `${ms.toFixed(1).padStart(8)} ms  ${blind ? 'hidden' : 'open  '}  ${searchShapes[index]}\n`,
      );
  const reference = {
    name: 'a plain MATCH of the index, 20 rows, p95',
    value: round(percentile(leastOf(plain), 0.95)),
  };
  const name = `search ${documents.toLocaleString('en')} documents, ${searchShapes.length} shapes, ${blind ? 'half of them hidden' : 'nobody hidden'}, first hits`;
  return [
    ['p50', 0.5],
    ['p95', 0.95],
    ['max', 1],
  ].map(([share, part]) => {
    const value = percentile(shapes, Number(part));
    return {
      name: `${name}, ${share}`,
      value: round(value),
      unit: 'ms',
      better: 'lower',
      reference,
      ratio: round(value / reference.value),
    };
  });
};

const leastOf = (times: readonly (readonly number[])[]): readonly number[] =>
  (times[0] ?? []).map((_, index) =>
    Math.min(...times.map((round) => round[index] ?? Number.POSITIVE_INFINITY)),
  );

const timeEach = async (
  all: readonly string[],
  work: (words: string) => Promise<void>,
): Promise<number[]> => {
  const times: number[] = [];
  for (const words of all) {
    const start = performance.now();
    await work(words);
    times.push(performance.now() - start);
  }
  return times;
};

const plainWords = [
  'team',
  'management',
  'excel',
  'python',
  'react',
  'soups',
  'cannulation',
  'team AND excel',
];

const matchPlainly = async ({ reader }: Store, words: string): Promise<void> => {
  const { rows } =
    await sql`SELECT rowid FROM text_index WHERE text_index MATCH ${words} ORDER BY rank LIMIT ${hits}`.execute(
      reader,
    );
  if (rows.length === 0) throw new Error('the search bench found nothing, so it measured nothing');
};

const [count = '100000', kept] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'fairlead-bench-')));
try {
  process.stdout.write(`${JSON.stringify(await run(Number(count), folder))}\n`);
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}
