import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { plainText } from '@shared/model/text';
import { expect, onTestFinished, test } from 'vitest';
import { compileAlone } from '../../../tests/support/compile-alone';
import { root } from '../../../tests/support/make-desk-in';
import { tempFolder } from '../../../tests/support/temp-folder';
import { memoryMark } from './reader-message';
import { makeReaderPool, type ReaderPool, ReadersClosed } from './reader-pool';
import { spawnChildReader } from './spawn-child-reader';

const badReader = join(root, 'tests', 'support', 'readers', 'bad-reader.mjs');

const openPool = ({ timeLimitMs = 30_000, script = badReader } = {}): ReaderPool => {
  const pool = makeReaderPool({ spawn: spawnChildReader(script, []), timeLimitMs, idleMs: 1000 });
  onTestFinished(() => pool.close());
  return pool;
};

const read = async (pool: ReaderPool, words: string): Promise<string> => {
  const outcome = await pool.read(Buffer.from(words));
  return outcome.ok
    ? plainText(must(outcome.value.content, 'the bad reader sends a text').text)
    : outcome.error.kind;
};

test.each([
  ['exit', 'reader-crashed'],
  ['throw', 'reader-crashed'],
  ['garbage', 'reader-crashed'],
  ['tooMuch', 'reader-crashed'],
  ['eat', 'reader-memory'],
])('a reader that does "%s" takes the next document with it', async (deed, kind) => {
  const pool = openPool();
  expect(await read(pool, deed)).toBe(kind);
  expect(await read(pool, 'anna')).toMatch(/^anna by \d+$/);
});

test('memory outside the heap is not counted while the reader loops', async () => {
  const folder = await tempFolder();
  await compileAlone('electron/jobs/reader/watch-memory.ts', folder);
  const script = join(folder, 'eater.mjs');
  await writeFile(
    script,
    `import { watchMemory } from './watch-memory.mjs';
    watchMemory({ maxBytes: 200 << 20, mark: ${JSON.stringify(memoryMark)} });
    process.on('message', () => { for (const eaten = []; ; ) if (eaten.length < 300) eaten.push(Buffer.alloc(1 << 20, 1)); });`,
  );
  expect(await read(openPool({ script }), 'anna')).toBe('reader-memory');
});

test('a reader that loops is waited for without end, or is never ended', async () => {
  const pool = openPool({ timeLimitMs: 1500 });
  const before = await read(pool, 'anna');
  expect(await read(pool, 'loop')).toBe('reader-time');
  expect(await read(pool, 'anna')).not.toBe(before);
  const looping = Number(before.split(' ').at(-1));
  for (let tries = 0; tries < 100 && isAlive(looping); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isAlive(looping)).toBe(false);
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('an answer to another question is taken for this one', async () => {
  expect(await read(openPool(), 'otherNumber')).toBe('asked for');
});

test('a reader that is well is started anew for every document', async () => {
  const pool = openPool();
  expect(await read(pool, 'anna')).toBe(await read(pool, 'anna'));
});

test('a reader that cannot even be started hangs the queue', async () => {
  expect(await read(openPool({ script: join(root, 'no-such-reader.js') }), 'anna')).toBe('reader-crashed');
});

test('closing leaves somebody waiting, or gives a half-read document a verdict', async () => {
  const pool = openPool();
  const reading = pool.read(Buffer.from('loop'));
  setTimeout(() => pool.close(), 100);
  await expect(reading).rejects.toBeInstanceOf(ReadersClosed);
  await expect(pool.read(Buffer.from('anna'))).rejects.toBeInstanceOf(ReadersClosed);
});
