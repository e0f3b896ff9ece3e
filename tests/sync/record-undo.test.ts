import { mutation } from '@shared/sync/mutation';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../electron/db/open-store';
import { readHistoryState } from '../../electron/db/queries/action';
import { makeId } from '../../electron/platform/make-id';
import { type Change, record, recordMore } from '../../electron/sync/record';
import { redo, undo } from '../../electron/sync/undo';
import { kindOf } from '../support/kind-of';
import { openTestStore } from '../support/open-test-store';

const tables = ['job', 'document', 'import', 'import_file'] as const;
type Table = (typeof tables)[number];

const dump = async (store: Store): Promise<Readonly<Record<Table, readonly { readonly id: string }[]>>> => ({
  job: await store.reader.selectFrom('job').selectAll().orderBy('id').execute(),
  document: await store.reader.selectFrom('document').selectAll().orderBy('id').execute(),
  import: await store.reader.selectFrom('import').selectAll().orderBy('id').execute(),
  import_file: await store.reader.selectFrom('import_file').selectAll().orderBy('id').execute(),
});

const traces = async (store: Store): Promise<unknown> => ({
  actions: await store.reader.selectFrom('action').selectAll().execute(),
  entries: await store.reader.selectFrom('undo_entry').selectAll().execute(),
  outbox: await store.reader.selectFrom('outbox').selectAll().execute(),
  client: await store.reader.selectFrom('client').selectAll().execute(),
});

const insertJob = (change: Change, title = 'Nurse', id = makeId()): Promise<void> =>
  change.insert('job', { id, title, posting: '', created_at: change.at, changed_at: change.at });

const insertDocument = (change: Change, sha256: string, id = makeId()): Promise<void> =>
  change.insert('document', {
    id,
    sha256,
    media_type: 'text/plain',
    name: 'a.txt',
    bytes: 1,
    created_at: change.at,
    blob_name: sha256,
    blob_key: 'secret',
  });

const insertImport = (change: Change, jobId: string, id = makeId()): Promise<void> =>
  change.insert('import', {
    id,
    job_id: jobId,
    action_id: change.actionId,
    created_at: change.at,
    walked: 1,
    paths: '[]',
  });

const insertFile = (
  change: Change,
  at: { readonly jobId: string; readonly importId: string; readonly documentId: string | null },
): Promise<void> =>
  change.insert('import_file', {
    id: makeId(),
    import_id: at.importId,
    job_id: at.jobId,
    path: '/a',
    folder: '',
    name: 'a',
    state: 'read',
    problem: null,
    document_id: at.documentId,
    changed_at: change.at,
  });

const tick = { nowMs: () => Date.now() };
const doing = { name: 'job.change', label: 'a change' } as const;

type Deed = { readonly verb: 'insert' | 'update' | 'remove'; readonly table: Table; readonly pick: number };

const deed: fc.Arbitrary<Deed> = fc.record({
  verb: fc.constantFrom('insert', 'insert', 'update', 'remove'),
  table: fc.constantFrom(...tables),
  pick: fc.nat(20),
});

const doDeed = async (change: Change, { verb, table, pick }: Deed): Promise<void> => {
  const pickOf = async (from: Table): Promise<string | undefined> => {
    const rows = await change.writer.selectFrom(from).select('id').orderBy('id').execute();
    return rows.length === 0 ? undefined : rows[pick % rows.length]?.id;
  };
  if (verb !== 'insert') {
    const id = await pickOf(table);
    if (id === undefined) return;
    if (verb === 'remove') await change.remove(table, id);
    else if (table === 'job') await change.update('job', id, { title: `title ${pick}` });
    else if (table === 'document') await change.update('document', id, { name: `name ${pick}` });
    return;
  }
  const [jobId, importId, documentId] = [
    await pickOf('job'),
    await pickOf('import'),
    await pickOf('document'),
  ];
  if (table === 'job') return insertJob(change, `job ${pick}`);
  if (table === 'document') return insertDocument(change, makeId());
  if (table === 'import' && jobId) return insertImport(change, jobId);
  if (table === 'import_file' && jobId && importId)
    return insertFile(change, { jobId, importId, documentId: pick % 2 === 0 ? (documentId ?? null) : null });
};

type Step = { readonly kind: 'act'; readonly deeds: readonly Deed[] } | { readonly kind: 'undo' | 'redo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('act' as const), deeds: fc.array(deed, { maxLength: 5 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
);

test('some way through actions, undo and redo, under a clock that jumps, leaves other rows than it should', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.integer({ min: 0, max: 2 ** 42 })), { minLength: 1, maxLength: 25 }),
      async (steps) => {
        const { store } = await openTestStore();
        let nowMs = 0;
        const recording = { store, clock: { nowMs: () => nowMs } };
        const states = [await dump(store)];
        let at = 0;
        for (const [next, ms] of steps) {
          nowMs = ms;
          if (next.kind === 'act') {
            const done = record(recording, doing, async (change) => {
              for (const one of next.deeds) await doDeed(change, one);
            });
            // A document that a file names cannot go alone: then the whole action has not happened.
            if ((await kindOf(done)) === 'ok') {
              states.splice(at + 1, states.length, await dump(store));
              at += 1;
            }
          } else if (next.kind === 'undo') {
            expect(await kindOf(undo(recording))).toBe(at === 0 ? 'nothing-to-undo' : 'ok');
            at = Math.max(0, at - 1);
          } else {
            expect(await kindOf(redo(recording))).toBe(at === states.length - 1 ? 'nothing-to-redo' : 'ok');
            at = Math.min(states.length - 1, at + 1);
          }
          expect(await dump(store)).toEqual(states[at]);
        }
        for (; at > 0; at -= 1) await undo(recording);
        expect(await dump(store)).toEqual(states[0]);
        for (; at < states.length - 1; at += 1) await redo(recording);
        expect(await dump(store)).toEqual(states.at(-1));

        const outbox = await store.reader.selectFrom('outbox').selectAll().orderBy('mid').execute();
        expect(outbox.map(({ mid }) => mid)).toEqual(outbox.map((_, index) => index + 1));
        const stamps = outbox.map(({ hlc }) => hlc);
        expect(stamps).toEqual([...new Set(stamps)].sort());
        for (const { mid, hlc, base_seq, at: when, cells } of outbox) {
          const parsed = mutation.parse({ mid, hlc, baseSeq: base_seq, at: when, cells: JSON.parse(cells) });
          expect(parsed.cells.length).toBeGreaterThan(0);
          expect(cells).not.toContain('blob_key');
        }
        await store.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('work that fails half-way leaves a row, an op or an action behind', async () => {
  const { store } = await openTestStore();
  await record({ store, clock: tick }, doing, (change) => insertJob(change));
  await undo({ store, clock: tick });
  const before = { rows: await dump(store), traces: await traces(store) };
  const failing = record({ store, clock: tick }, doing, async (change) => {
    await insertJob(change);
    await change.audit({ kind: 'decision', subject: 'x', detail: 'y' });
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect({ rows: await dump(store), traces: await traces(store) }).toEqual(before);
  expect(await store.reader.selectFrom('audit').selectAll().execute()).toEqual([]);
});

test('a value set to what it already is becomes an op for the team', async () => {
  const { store } = await openTestStore();
  const id = makeId();
  await record({ store, clock: tick }, doing, (change) => insertJob(change, 'Nurse', id));
  await record({ store, clock: tick }, doing, (change) => change.update('job', id, { title: 'Nurse' }));
  expect(await store.reader.selectFrom('outbox').select('mid').execute()).toEqual([{ mid: 1 }]);
  expect(await store.reader.selectFrom('undo_entry').select('kind').execute()).toEqual([{ kind: 'insert' }]);
});

test('undo overwrites what somebody else has changed since', async () => {
  const { store } = await openTestStore();
  const id = makeId();
  await record({ store, clock: tick }, doing, (change) => insertJob(change, 'Nurse', id));
  await record({ store, clock: tick }, doing, (change) =>
    change.update('job', id, { title: 'Mine', posting: 'mine' }),
  );
  await store.transact((writer) => writer.updateTable('job').set({ title: 'Theirs' }).execute());
  await undo({ store, clock: tick });
  expect((await dump(store)).job).toMatchObject([{ title: 'Theirs', posting: '' }]);
});

test('a thousand rows changed at once are not one action, one op and one undo', async () => {
  const { store } = await openTestStore();
  await record({ store, clock: tick }, doing, async (change) => {
    for (let count = 0; count < 1000; count += 1) await insertJob(change, `job ${count}`);
  });
  expect((await dump(store)).job).toHaveLength(1000);
  expect(await store.reader.selectFrom('outbox').select('mid').execute()).toHaveLength(1);
  await undo({ store, clock: tick });
  expect((await dump(store)).job).toEqual([]);
  expect(await readHistoryState(store.reader)).toMatchObject({ undo: null, redo: { name: 'job.change' } });
  await redo({ store, clock: tick });
  expect((await dump(store)).job).toHaveLength(1000);
});

test('more of an action that was undone meanwhile is written all the same', async () => {
  const { store } = await openTestStore();
  const { actionId } = await record({ store, clock: tick }, doing, (change) => insertJob(change));
  await undo({ store, clock: tick });
  expect(await recordMore({ store, clock: tick }, actionId, (change) => insertJob(change))).toBeUndefined();
  expect((await dump(store)).job).toEqual([]);
});

test('a clock set back while the program was closed makes undo take back an older action', async () => {
  const { store } = await openTestStore();
  const past = '00000000-0001-7000-8000-000000000000';
  await record({ store, clock: tick }, doing, (change) => insertJob(change, 'first'));
  await record({ store, clock: tick }, doing, (change) => insertJob(change, 'last'));
  await store.transact(async (writer) => {
    const last = await writer
      .selectFrom('action')
      .selectAll()
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    await writer
      .insertInto('action')
      .values({ ...last, id: past, seq: last.seq + 1 })
      .execute();
    await writer
      .updateTable('undo_entry')
      .set({ action_id: past })
      .where('action_id', '=', last.id)
      .execute();
    await writer.deleteFrom('action').where('id', '=', last.id).execute();
  });
  await undo({ store, clock: tick });
  expect((await dump(store)).job).toMatchObject([{ title: 'first' }]);
});

test('undo of one import breaks, or takes a document from another import that met the same file', async () => {
  const { store } = await openTestStore();
  const [jobId, longImport, quickImport, documentId] = [makeId(), makeId(), makeId(), makeId()];
  await record({ store, clock: tick }, doing, (change) => insertJob(change, 'Nurse', jobId));
  const start = await dump(store);
  const { actionId } = await record({ store, clock: tick }, doing, (change) =>
    insertImport(change, jobId, longImport),
  );
  await record({ store, clock: tick }, doing, async (change) => {
    await insertImport(change, jobId, quickImport);
    await insertDocument(change, 'same bytes', documentId);
    await insertFile(change, { jobId, importId: quickImport, documentId });
  });
  await recordMore({ store, clock: tick }, actionId, (change) =>
    insertFile(change, { jobId, importId: longImport, documentId }),
  );
  const end = await dump(store);

  await undo({ store, clock: tick });
  expect(await dump(store)).toMatchObject({
    document: [{ id: documentId }],
    import_file: [{ import_id: longImport }],
  });
  await undo({ store, clock: tick });
  expect(await dump(store)).toEqual(start);
  await redo({ store, clock: tick });
  await redo({ store, clock: tick });
  expect(await dump(store)).toEqual(end);
});

test('redo leaves a document that went in one action with the job whose import named it', async () => {
  const { store } = await openTestStore();
  const [jobId, importId, documentId] = [makeId(), makeId(), makeId()];
  await record({ store, clock: tick }, doing, async (change) => {
    await insertDocument(change, 'some bytes', documentId);
    await insertJob(change, 'Nurse', jobId);
  });
  const start = await dump(store);
  await record({ store, clock: tick }, doing, async (change) => {
    await insertImport(change, jobId, importId);
    await insertFile(change, { jobId, importId, documentId });
    await change.remove('document', documentId);
    await change.remove('job', jobId);
  });
  const end = await dump(store);
  expect(end.document).toEqual([]);
  await undo({ store, clock: tick });
  expect(await dump(store)).toEqual(start);
  await redo({ store, clock: tick });
  expect(await dump(store)).toEqual(end);
});
