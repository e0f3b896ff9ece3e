import { join } from 'node:path';
import { failure } from '@shared/errors/failure';
import { routeNames, routes } from '@shared/ipc/index';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { makeDeskIn } from '../../tests/support/make-desk-in';
import { memoryKeychain } from '../../tests/support/memory-keychain';
import { tempFolder } from '../../tests/support/temp-folder';
import type { Desk } from '../jobs/desk';
import { createJob } from '../jobs/edit-job';
import { makeHandlers } from './make-handlers';
import { makeRouter, type Router } from './router';

const openRouter = async (): Promise<{ desk: Desk; router: Router; logged: unknown[] }> => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  onTestFinished(() => desk.lock());
  const logged: unknown[] = [];
  const handlers = makeHandlers({
    desk,
    app: {
      version: '0',
      electron: '0',
      platform: 'linux',
      logFile: '/log',
      samples: '/nowhere',
      chooseFiles: async () => [],
      listConnections: async () => [],
      readLicences: async () => '',
      theme: () => 'system',
      setTheme: () => undefined,
      openLogFolder: () => undefined,
      reportProblem: () => undefined,
      autoLockChanged: () => undefined,
    },
  });
  const log = {
    warn: (...line: unknown[]) => void logged.push(line),
    error: (...line: unknown[]) => void logged.push(line),
  };
  return { desk, router: makeRouter({ handlers, isOpen: desk.isOpen, log }), logged };
};

const everyTable = [
  ...['job', 'import', 'import_file', 'document', 'text'],
  ...['action', 'undo_entry', 'outbox', 'audit', 'setting', 'task'],
];

const dump = async (desk: Desk): Promise<string> => {
  const rows: unknown[] = [];
  for (const table of everyTable)
    rows.push((await sql`SELECT * FROM ${sql.table(table)}`.execute(desk.session().store.reader)).rows);
  return JSON.stringify(rows);
};

/** Anything, and things that are nearly what a route takes. */
const payload = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }),
  fc.record(
    {
      id: fc.oneof(fc.uuid({ version: 7 }), fc.string()),
      jobId: fc.oneof(fc.uuid({ version: 7 }), fc.string()),
      title: fc.oneof(fc.string(), fc.constant('   ')),
      posting: fc.oneof(fc.string(), fc.integer()),
      paths: fc.array(fc.oneof(fc.string(), fc.constant(''))),
      limit: fc.oneof(fc.integer(), fc.double()),
      offset: fc.oneof(fc.integer(), fc.double()),
      words: fc.string({ unit: 'binary', maxLength: 600 }),
      name: fc.oneof(fc.string(), fc.constant('../../etc')),
      what: fc.constantFrom('files', 'folder', 'all'),
      with: fc.constantFrom('keychain', 'passphrase', 'nothing'),
      passphrase: fc.oneof(fc.string(), fc.constant(null)),
      minutes: fc.oneof(fc.integer(), fc.constant(null)),
      ['__proto__']: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

const isAnswer = (answer: Awaited<ReturnType<Router>>): boolean =>
  answer.ok || failure.safeParse(answer.error).success;

test.each(routeNames.map((name) => [name]))(
  '%s takes something in a wrong shape, or rejects',
  async (name) => {
    const { desk, router } = await openRouter();
    await createJob(desk.session(), { title: 'Nurse', posting: '' });
    const before = await dump(desk);
    await fc.assert(
      fc.asyncProperty(payload, async (input) => {
        fc.pre(!routes[name].input.safeParse(input).success);
        expect(await router({ isTrusted: true, name, input })).toEqual({
          ok: false,
          error: { kind: 'bad-request' },
        });
      }),
      { numRuns: 60 },
    );
    expect(await dump(desk)).toBe(before);
  },
);

const readers = ['job.read', 'document.open', 'search.find', 'import.listFiles', 'history.list'] as const;

test.each(readers.map((name) => [name]))('%s breaks on words or ids that fit the shape', async (name) => {
  const { desk, router, logged } = await openRouter();
  const before = await dump(desk);
  const fitting = {
    'job.read': fc.record({ id: fc.uuid({ version: 7 }) }),
    'document.open': fc.record({
      id: fc.uuid({ version: 7 }),
      jobId: fc.option(fc.uuid({ version: 7 })),
    }),
    'search.find': fc.record({
      words: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.constantFrom('"', 'a" OR "b', 'NEAR(a b)', '*', 'a*', 'plain:x', '-a', '\u0000', 'ﬁ', 'AND', '^a'),
      ),
      limit: fc.integer({ min: 1, max: 100 }),
    }),
    'import.listFiles': fc.record({
      jobId: fc.uuid({ version: 7 }),
      offset: fc.maxSafeNat(),
      limit: fc.integer({ min: 1, max: 500 }),
    }),
    'history.list': fc.record({ limit: fc.integer({ min: 1, max: 200 }) }),
  }[name] as fc.Arbitrary<unknown>;
  await fc.assert(
    fc.asyncProperty(fitting, async (input) => {
      const answer = await router({ isTrusted: true, name, input });
      expect(answer.ok || answer.error.kind === 'not-found').toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(await dump(desk)).toBe(before);
  expect(logged.filter((line) => JSON.stringify(line).includes('request.broke'))).toEqual([]);
});

test('a name that is no route is looked up on the prototype, or breaks the router', async () => {
  const { desk, router, logged } = await openRouter();
  const before = await dump(desk);
  for (const name of [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '',
    'job',
    null,
    1,
    {},
    ['job.list'],
  ])
    expect(await router({ isTrusted: true, name, input: null })).toEqual({
      ok: false,
      error: { kind: 'unknown-route' },
    });
  await fc.assert(
    fc.asyncProperty(fc.anything(), payload, async (name, input) => {
      expect(isAnswer(await router({ isTrusted: true, name, input }))).toBe(true);
    }),
  );
  expect(await dump(desk)).toBe(before);
  expect(logged.length).toBeGreaterThan(9);
});

test('a stranger is answered, learns which routes there are, or goes unlogged', async () => {
  const { desk, router, logged } = await openRouter();
  const before = await dump(desk);
  for (const name of [...routeNames, 'no.route'])
    expect(await router({ isTrusted: false, name, input: null })).toEqual({
      ok: false,
      error: { kind: 'refused-sender' },
    });
  expect(logged).toHaveLength(routeNames.length + 1);
  expect(desk.isOpen()).toBe(true);
  expect(await dump(desk)).toBe(before);
});

test('a locked store answers something of what it holds', async () => {
  const { desk, router } = await openRouter();
  await desk.lock();
  for (const name of routeNames.filter((each) => !routes[each].early))
    expect([name, await router({ isTrusted: true, name, input: null })]).toEqual([
      name,
      { ok: false, error: { kind: 'store-locked' } },
    ]);
});
