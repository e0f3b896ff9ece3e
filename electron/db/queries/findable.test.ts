import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openRaw, openTestStore } from '../../../tests/support/open-test-store';
import { tempFolder } from '../../../tests/support/temp-folder';
import { makeId } from '../../platform/make-id';
import { migrations } from '../migrations/migrations';
import { openStore, type Store, type Writer } from '../open-store';
import type { Schema } from '../schema';
import { matchDocuments } from './match-documents';
import { readShownDocuments, readWhoIsKnown } from './who-is-known';

const at = new Date(0).toISOString();

/** A few people with one document each, all of whom applied for one job. */
const fill = async (store: Pick<Store, 'transact'>, count: number): Promise<readonly string[]> => {
  const [job, ids] = [makeId(), Array.from({ length: count }, () => makeId())];
  await store.transact(async (writer) => {
    await writer
      .insertInto('job')
      .values({ id: job, title: 'Cook', posting: '', created_at: at, changed_at: at })
      .execute();
    for (const id of ids) {
      await addDocument(writer, id);
      await addPerson(writer, id);
      await writer
        .insertInto('application')
        .values({
          id,
          job_id: job,
          person_id: id,
          document_id: id,
          applied_at: at,
          stage_at: at,
          adjusted_by: null,
          adjusted_why: null,
        })
        .execute();
    }
  });
  return ids;
};

const addPerson = (writer: Writer, id: string) =>
  writer.insertInto('person').values({ id, document_id: id, merged_into: null, created_at: at }).execute();

const addDocument = async (writer: Writer, id: string): Promise<void> => {
  const document = { id, sha256: id, media_type: 'text/plain', name: 'a.txt', bytes: 1, created_at: at };
  await writer
    .insertInto('document')
    .values({ ...document, blob_name: id, blob_key: id })
    .execute();
  await addText(writer, id);
};

const addText = async (writer: Writer, id: string): Promise<void> => {
  const text = { document_id: id, name: 'a.txt', plain: `soup ${id}`, pages: '[]', findings: '[]' };
  await writer
    .insertInto('text')
    .values({ ...text, page_count: 1, finding_count: 0, reader_version: 1, read_at: at })
    .execute();
  await writer.insertInto('redacted').values({ document_id: id, plain: 'soup' }).execute();
  const facts = JSON.stringify({ jobs: [{ title: { value: 'Cook' } }], experience: { months: 7 } });
  await writer
    .insertInto('profile')
    .values({ document_id: id, facts, judgement: 'resume', reason: '' })
    .execute();
  await writer
    .insertInto('evidence')
    .values({
      ...{ document_id: id, engine_version: 1, lexicon_edition: '', sha256: id, passages: '' },
      facts: `${JSON.stringify({ skills: [['cooking', 0, 1, 12, 24300, 0]] })}\n\n`,
      ...{ vectors: null, hidden_facts: null, hidden_vectors: null },
    })
    .execute();
};

const forgetText = async (writer: Writer, id: string): Promise<void> => {
  for (const table of ['text', 'redacted', 'profile', 'evidence'] as const)
    await writer.deleteFrom(table).where('document_id', '=', id).execute();
};

type Step = {
  readonly what: 'stage' | 'reveal' | 'merge' | 'part' | 'read-again' | 'leave' | 'forget';
  readonly who: number;
  readonly other: number;
  readonly on: boolean;
};

const take = async (
  writer: Writer,
  ids: readonly string[],
  { what, who, other, on }: Step,
): Promise<void> => {
  const [id = '', into = ''] = [ids[who], ids[other]];
  const isThere = await writer.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst();
  const root = await writer
    .selectFrom('person')
    .select('merged_into')
    .where('id', '=', into)
    .executeTakeFirst();
  if (isThere === undefined) return;
  if (what === 'stage')
    await writer
      .updateTable('application')
      .set({ stage: on ? 'interview' : 'rejected' })
      .where('id', '=', id)
      .execute();
  if (what === 'reveal')
    await writer
      .updateTable('application')
      .set({ revealed: on ? 1 : 0 })
      .where('id', '=', id)
      .execute();
  if (what === 'merge' && root !== undefined && (root.merged_into ?? into) !== id)
    await writer
      .updateTable('person')
      .set({ merged_into: root.merged_into ?? into })
      .where((row) => row.or([row('id', '=', id), row('merged_into', '=', id)]))
      .execute();
  if (what === 'part')
    await writer.updateTable('person').set({ merged_into: null }).where('id', '=', id).execute();
  if (what === 'read-again') {
    await forgetText(writer, id);
    await addText(writer, id);
  }
  if (what === 'leave') await writer.deleteFrom('application').where('id', '=', id).execute();
  if (what === 'forget') {
    await forgetText(writer, id);
    await writer.deleteFrom('application').where('id', '=', id).execute();
    await writer.updateTable('person').set({ merged_into: null }).where('merged_into', '=', id).execute();
    await writer.deleteFrom('person').where('id', '=', id).execute();
    await writer.deleteFrom('document').where('id', '=', id).execute();
  }
};

const step = fc.record({
  what: fc.constantFrom('stage', 'reveal', 'merge', 'part', 'read-again', 'leave', 'forget'),
  who: fc.nat(3),
  other: fc.nat(3),
  on: fc.boolean(),
}) as fc.Arbitrary<Step>;

/** Documents that cannot be found by what they hold. */
const listStale = async ({ reader }: Store): Promise<unknown> =>
  (
    await sql`SELECT document.id FROM document LEFT JOIN findable ON findable.document_id = document.id
      LEFT JOIN text ON text.seq = findable.text_seq AND text.document_id = document.id
      LEFT JOIN redacted ON redacted.seq = findable.redacted_seq AND redacted.document_id = document.id
      LEFT JOIN said ON said.seq = findable.seq LEFT JOIN used ON used.seq = findable.seq
      WHERE text.seq IS NULL OR redacted.seq IS NULL OR findable.months IS NOT 7 OR said.title IS NOT 'Cook'
        OR used.skills IS NOT '636F6F6B696E67m24300'`.execute(reader)
  ).rows;

test('after any changes a document asked alone is shown where a list of all hides it, or what was forgotten is still found', async () => {
  const { store } = await openTestStore();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const ids = await fill(store, 4);
      await store.transact(async (writer) => {
        for (const each of steps) await take(writer, ids, each);
      });
      const { isShownDocument } = await readWhoIsKnown(store.reader);
      const { rows } = await sql<{ id: string }>`SELECT document_id AS id FROM findable
        WHERE ${isShownDocument(sql`findable.document_id`)} ORDER BY id`.execute(store.reader);
      const shown = (await readShownDocuments(store.reader)) ?? [];
      expect(rows.map(({ id }) => id)).toEqual(shown.toSorted());
      expect(await listStale(store)).toEqual([]);
      const { rows: left } = await sql`SELECT seq FROM said UNION SELECT seq FROM used
        EXCEPT SELECT seq FROM findable`.execute(store.reader);
      expect(left).toEqual([]);
    }),
    { numRuns: 60 },
  );
  for (const index of ['said_index', 'used_index'])
    await store.transact((writer) =>
      sql`INSERT INTO ${sql.raw(index)} (${sql.raw(index)}, rank) VALUES ('integrity-check', 1)`.execute(
        writer,
      ),
    );
});

test('what a store held before there was a row for the search is found no more', async () => {
  const [file, key] = [join(await tempFolder(), 'store.db'), randomBytes(32)];
  const raw = openRaw(file, key);
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) });
  for (const { number, up } of migrations) if (number < 240) await up(db);
  raw.pragma('user_version = 230');
  await fill({ transact: (work) => db.transaction().execute((writer) => work(writer as Writer)) }, 3);
  await sql`INSERT INTO client VALUES (1, 'me', 1, 0, 0, 0)`.execute(db);
  await sql`INSERT INTO saved_search VALUES ('one', 'Soups', 'soup', ${at})`.execute(db);
  await db.destroy();
  const store = await openStore({ file, key });
  onTestFinished(() => store.close());
  expect(await listStale(store)).toEqual([]);
  const found = {
    query: { kind: 'field', field: 'title', value: 'cook' },
    isHiding: false,
    limit: 9,
  } as const;
  expect((await matchDocuments(store.reader, found)).total).toBe(3);
  const saved = await store.reader.selectFrom('saved_search').selectAll().executeTakeFirstOrThrow();
  expect(saved).toMatchObject({ alerts: 1, opened_seq: 3 });
});
