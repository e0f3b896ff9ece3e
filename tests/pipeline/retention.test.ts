import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { must } from '@shared/lib/must';
import type { NoteId } from '@shared/model/id';
import { defaultOffice } from '@shared/model/office';
import { everybody } from '@shared/model/shortlist';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { DataFolder } from '../../electron/db/data-folder';
import { findKey } from '../../electron/db/key/find-key';
import { readVaultFile } from '../../electron/db/key/vault-file';
import { readMarks, writeMarks } from '../../electron/db/queries/watched-folder';
import { changeOffice } from '../../electron/jobs/change-office';
import { moveApplications } from '../../electron/jobs/decide';
import { correctDocument } from '../../electron/jobs/document/correct-document';
import { openDocumentById } from '../../electron/jobs/document/open-document';
import { createJob } from '../../electron/jobs/edit-job';
import { keepHouse } from '../../electron/jobs/housekeeping';
import { listPeople } from '../../electron/jobs/people/list-people';
import { mergePeople } from '../../electron/jobs/people/merge-people';
import { addNote, removeNote } from '../../electron/jobs/people/write-note';
import { listDue } from '../../electron/jobs/retention/list-due';
import { removeDue } from '../../electron/jobs/retention/remove-due';
import { removePerson } from '../../electron/jobs/retention/remove-person';
import type { Session } from '../../electron/jobs/session';
import { listShortlistIds } from '../../electron/jobs/shortlist/read-shortlist';
import { lookIntoFolder } from '../../electron/jobs/watch/look-into-folder';
import type { Keychain } from '../../electron/platform/keychain';
import { markOf } from '../../electron/platform/watch-path';
import { recordWork } from '../../electron/sync/record';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { openRaw } from '../support/open-test-store';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string, title: string): string =>
  `${name}\n${title}\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\n${title}, Harbour Group\nJanuary 2018 - March 2024\n- Closed the general ledger\n\nEducation\nBachelor of Science, University of Leeds, 2017\n`;

const mailOf = (name: string, title: string): string =>
  `From: ${name} <x@example.org>\r\nTo: jobs@example.org\r\nSubject: Application\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="cut"\r\n\r\n--cut\r\nContent-Type: text/plain\r\n\r\nPlease find my resume attached.\r\n--cut\r\nContent-Type: text/plain; name="resume.txt"\r\nContent-Disposition: attachment; filename="resume.txt"\r\n\r\n${resume(name, title).replaceAll('\n', '\r\n')}\r\n--cut--\r\n`;

const open = async (name = 'Jane Muster') => {
  let nowMs = Date.parse('2026-01-31T09:00:00Z');
  const clock = { nowMs: () => nowMs };
  const goTo = (day: string) => {
    nowMs = Date.parse(`${day}T12:00:00Z`);
  };
  const keychain = memoryKeychain();
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain, clock });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Accountant', posting: '' });
  const folder = join(await tempFolder(), `drop of ${name}`);
  await mkdir(folder);
  await writeFile(join(folder, `${name}.eml`), mailOf(name, 'Accountant'));
  await writeFile(join(folder, 'Sam Probe.txt'), resume('Sam Probe', 'Cook'));
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  const ids = await listShortlistIds(session.store, { jobId, filter: everybody });
  expect(ids).toHaveLength(2);
  return { desk, session, jobId, ids, goTo, keychain };
};

const dueOf = (session: Session) => listDue(session, { offset: 0, limit: 50 });

const recorded = [
  ...['document', 'text', 'redacted', 'profile', 'person', 'person_key'],
  ...['application', 'decision', 'note', 'import_file'],
];

/** All that stands in the tables that hold what is known of people. */
const dump = async (
  { store }: Session,
  tables: readonly string[] = [...recorded, 'evidence', 'score', 'text_index', 'findable', 'said', 'used'],
): Promise<string> => {
  const rows: unknown[] = [];
  for (const table of tables)
    rows.push(table, (await sql`SELECT * FROM ${sql.table(table)} ORDER BY 1`.execute(store.reader)).rows);
  return JSON.stringify(rows);
};

test('somebody is due too early, while one application goes on, by the term of others, or when nothing is to go', async () => {
  const { desk, session, ids, goTo } = await open();
  const [one, other] = [must(ids[0], 'two'), must(ids[1], 'two')];
  await moveApplications(session, { ids: [one], stage: 'rejected', reason: 'The position was filled' });
  await moveApplications(session, { ids: [other], stage: 'hired', reason: null });
  goTo('2026-07-30');
  expect((await dueOf(session)).total).toBe(0);
  goTo('2026-08-01');
  expect((await dueOf(session)).total).toBe(1);
  await changeOffice(session, { ...defaultOffice, keepMonths: null });
  expect((await dueOf(session)).total).toBe(0);
  await changeOffice(session, { ...defaultOffice, keepMonths: 12 });
  expect((await dueOf(session)).total).toBe(0);
  await changeOffice(session, { ...defaultOffice, keepMonths: null, keepHiredMonths: 6 });
  expect((await dueOf(session)).total).toBe(1);
  await changeOffice(session, defaultOffice);
  goTo('2027-02-01');
  expect((await dueOf(session)).total).toBe(2);
  await changeOffice(session, { ...defaultOffice, keepHiredMonths: null });
  expect((await dueOf(session)).total).toBe(1);
  await desk.lock();
});

test('something of somebody stays when they are removed, or undo does not bring all back', async () => {
  const { desk, session, ids, goTo } = await open();
  await moveApplications(session, { ids, stage: 'withdrawn', reason: null });
  goTo('2026-08-01');
  const { rows } = await dueOf(session);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/Muster|Probe/);
  for (const { personId } of rows)
    await addNote(session, { personId, applicationId: null, words: 'Muster Probe' });
  const before = await dump(session, recorded);
  expect(before).toMatch(/Muster/);
  const gone = rows.map(({ personId }) => personId);
  await removeDue(session, gone);
  expect(await dump(session)).not.toMatch(/Muster|Probe/);
  expect((await dueOf(session)).total).toBe(0);
  const audit = await session.store.reader.selectFrom('audit').select(['kind', 'subject']).execute();
  expect(audit).toEqual(gone.map((subject) => ({ kind: 'remove', subject })));
  await session.undo();
  expect((await dueOf(session)).total).toBe(2);
  expect(await dump(session, recorded)).toBe(before);
  await session.redo();
  expect(await dump(session)).not.toMatch(/Muster|Probe/);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

/** The whole store as it lies on the disk, free pages too, without its lock. */
const rawOf = async ({ vault, store }: DataFolder, keychain: Keychain): Promise<string> => {
  const key = await findKey(must(await readVaultFile(vault), 'made'), keychain, { with: 'keychain' });
  const copy = join(await tempFolder(), 'copy.db');
  await copyFile(store, copy);
  const database = openRaw(copy, key);
  database.pragma('journal_mode = DELETE');
  database.pragma("rekey = ''");
  database.close();
  const bytes = await readFile(copy);
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
  return bytes.toString('latin1');
};

test('changes that wait for a team, an index or a free page keep somebody who was removed', async () => {
  const { desk, session, jobId, ids, goTo, keychain } = await open('Zenobiah Quillfeather');
  const { reader } = session.store;
  const canaries = /zenobiah|quillfeather|zenoword|brindlereason|quillfixed/i;
  await changeOffice(session, { ...defaultOffice, blind: false });
  await moveApplications(session, { ids, stage: 'rejected', reason: 'brindlereason' });
  goTo('2026-08-01');
  const { rows } = await dueOf(session);
  const [{ personId, applications }] = [must(rows[0], 'two are due')];
  const applicationId = applications[0]?.applicationId ?? null;
  await addNote(session, { personId, applicationId, words: 'zenoword' });
  const [note] = await reader.selectFrom('note').selectAll().execute();
  await removeNote(session, must(note, 'just written').id as NoteId);
  for (const { personId: id } of rows)
    await addNote(session, { personId: id, applicationId, words: 'zenoword' });
  for (const { id } of await reader.selectFrom('document').select('id').execute())
    if ((await openDocumentById(reader, id))?.profile)
      await correctDocument(session, {
        id,
        jobId: null,
        correction: { field: 'name', was: null, now: 'Quillfixed' },
      });
  const { path } = must(
    await reader.selectFrom('import_file').select('path').where('path', 'like', '%.eml').executeTakeFirst(),
    'a mail came',
  );
  const mark = must(await markOf(path), 'it lies there');
  await recordWork(session.store, (writer) => writeMarks(writer, 'watched', [{ path, mark }]));
  const pending = async () =>
    JSON.stringify(await reader.selectFrom('outbox').selectAll().orderBy('mid').execute());
  const before = await pending();
  expect(before).toMatch(/zenoword/);
  await removeDue(
    session,
    rows.map((row) => row.personId),
  );
  const mids = async () =>
    (await reader.selectFrom('outbox').select('mid').orderBy('mid').execute()).map(({ mid }) => mid);
  expect(await pending()).not.toMatch(canaries);
  const numbers = await mids();
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  await session.undo();
  expect(await pending()).toMatch(/zenoword/);
  await session.redo();
  expect(await pending()).not.toMatch(canaries);

  // The mail still lies in the watched folder: it is known, though not by its name.
  const folder = { id: 'watched', job_id: jobId, path: dirname(path), created_at: '' };
  const memory = { done: await readMarks(reader, 'watched'), pending: new Map([[path, mark]]) };
  const looking = { folder, memory, exclude: '/nothing', isStopped: () => false };
  const { fresh } = await lookIntoFolder(session.working, looking);
  expect(fresh.map((each) => each.path)).not.toContain(path);

  goTo('2026-10-01');
  await keepHouse({ store: session.store, folder: desk.folder, clock: session.working.clock });
  expect((await reader.selectFrom('undo_entry').selectAll().execute()).length).toBe(0);
  await desk.lock();
  const raw = await rawOf(desk.folder, keychain);
  expect(raw).toContain('Accountant');
  expect(raw.match(new RegExp(`.{40}(?:${canaries.source}).{40}`, 'is'))?.[0]).toBeUndefined();
  expect(desk.problems).toEqual([]);
});

test('somebody who is not due is removed', async () => {
  const { desk, session, ids, goTo } = await open();
  await moveApplications(session, { ids: ids.slice(0, 1), stage: 'withdrawn', reason: null });
  goTo('2026-08-01');
  const before = await dump(session);
  const people = await session.store.reader.selectFrom('person').select('id').execute();
  await expect(removeDue(session, people.map(({ id }) => id) as never)).rejects.toThrow();
  expect(await dump(session)).toBe(before);
  await removeDue(
    session,
    (await dueOf(session)).rows.map(({ personId }) => personId),
  );
  expect(await session.store.reader.selectFrom('person').select('id').execute()).toHaveLength(1);
  await desk.lock();
});

test('somebody who is removed by hand leaves something, takes others along, or does not come back whole', async () => {
  const { desk, session } = await open();
  const { rows } = await listPeople(session.store.reader, { words: '', offset: 0, limit: 9 });
  const [one, other] = [must(rows[0], 'two'), must(rows[1], 'two')];
  for (const { personId } of rows)
    await addNote(session, { personId, applicationId: null, words: `Noted ${personId}` });
  await mergePeople(session, { keep: one.personId, merge: other.personId });
  const merged = await dump(session, recorded);
  await removePerson(session, other.personId);
  expect(await session.store.reader.selectFrom('person').select('id').execute()).toEqual([]);
  await session.undo();
  expect(await dump(session, recorded)).toBe(merged);
  await session.undo();

  await removePerson(session, one.personId);
  // The name of the folder both came in stays with the other.
  const left = await dump(session, ['text', 'redacted', 'profile', 'person_key', 'note', 'text_index']);
  expect([/Muster/.test(left), /Probe/.test(left)].toSorted()).toEqual([false, true]);
  expect(left).not.toContain(`Noted ${one.personId}`);
  expect(JSON.stringify(await session.store.reader.selectFrom('outbox').selectAll().execute())).not.toContain(
    `Noted ${one.personId}`,
  );
  const audit = await session.store.reader
    .selectFrom('audit')
    .select(['kind', 'subject', 'detail'])
    .execute();
  expect(audit.at(-1)).toEqual({ kind: 'remove', subject: one.personId, detail: 'by hand' });
  await expect(removePerson(session, one.personId)).rejects.toThrow('not-found');
  await desk.lock();
  expect(desk.problems).toEqual([]);
});
