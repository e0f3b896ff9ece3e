import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { JobId, TableId } from '@shared/model/id';
import { defaultOffice } from '@shared/model/office';
import type { RowDecision } from '@shared/model/table';
import { expect, test } from 'vitest';
import { listBlobs } from '../../electron/db/blobs';
import { readDocumentById } from '../../electron/db/queries/document';
import { changeOffice } from '../../electron/jobs/change-office';
import { createJob } from '../../electron/jobs/edit-job';
import type { Session } from '../../electron/jobs/session';
import { checkTable } from '../../electron/jobs/table/check-table';
import { importTable } from '../../electron/jobs/table/import-table';
import { openTable } from '../../electron/jobs/table/open-table';
import { makeXlsx } from '../support/files/make-xlsx';
import { makeDeskIn, type Told } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const head = 'Name,E-mail,Phone,City,Title,Skills,Date of birth,Comment';
const rows = [
  'Ana Silva,ana@example.org,+351 912 345 678,Porto,Nurse,"Wound care, ICU",1985-04-02,"=cmd|\'/c calc\'!A1"',
  'Bo Lee,bo@example.org,,Leeds,Cook,,,',
  ',,+351 900 000 000,,,,,',
  'A. Silva,ANA@example.org,,,,,,',
];

const open = async (content: string | Uint8Array = [head, ...rows].join('\n'), name = 'people.csv') => {
  const heard = { on: (_: Told): void => undefined };
  const told = Object.assign([] as Told[], { push: (each: Told) => heard.on(each) ?? 0 });
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain(), told });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  const path = join(await tempFolder(), name);
  await writeFile(path, content);
  return { desk, session, jobId, path, heard };
};

const bringIn = async (session: Session, jobId: JobId, path: string, decisions: readonly RowDecision[]) => {
  const { tableId, columns } = await openTable(session, path);
  const fields = columns.map(({ field }) => field);
  const imported = await importTable(session, { tableId, jobId, fields, decisions });
  await session.whenIdle();
  return imported;
};

const peopleIn = ({ store }: Session) =>
  store.reader.selectFrom('person').select(['id', 'merged_into', 'document_id']).orderBy('id').execute();
const applicationsIn = ({ store }: Session) => store.reader.selectFrom('application').selectAll().execute();

test('a row is not somebody with an application, its bytes change, or one undo leaves a part of the import', async () => {
  const { desk, session, jobId, path } = await open();
  const before = await readFile(path);
  const { tableId, columns, rows: count } = await openTable(session, path);
  expect(columns.map(({ field }) => field)).toEqual([
    'name',
    'email',
    'phone',
    'place',
    'title',
    'skills',
    'other',
    'notes',
  ]);
  expect(count).toBe(4);
  const fields = columns.map(({ field }) => field);
  const checked = await checkTable(session, { tableId, jobId, fields });
  expect(checked.questions.map(({ at, kind, twinOf }) => [at, kind, twinOf])).toEqual([
    [4, 'nobody', null],
    [5, 'twin', 2],
  ]);
  expect(await session.store.reader.selectFrom('document').select('id').execute()).toEqual([]);
  await expect(importTable(session, { tableId, jobId, fields, decisions: [] })).rejects.toThrow(
    'table-undecided',
  );
  await importTable(session, { tableId, jobId, fields, decisions: [{ at: 5, do: 'skip' }] });
  await session.whenIdle();
  expect(await applicationsIn(session)).toHaveLength(2);
  const ana = await session.store.reader
    .selectFrom('text')
    .select('document_id')
    .where('plain', 'like', '%Ana Silva%')
    .executeTakeFirst();
  const opened = must(
    await readDocumentById(session.store.reader, must(ana, 'one').document_id),
    'it was read',
  );
  expect(opened.document.mediaType).toBe('text/x-candidate');
  expect(opened.pages[0]?.lines.map(({ text }) => text)).toEqual([
    'Name: Ana Silva',
    'E-mail: ana@example.org',
    'Phone: +351 912 345 678',
    'Place: Porto',
    'Title: Nurse',
    'Skills: Wound care, ICU',
    "Notes: =cmd|'/c calc'!A1",
    'Other columns',
    'Date of birth: 1985-04-02',
  ]);
  const redacted = await session.store.reader.selectFrom('redacted').select('plain').execute();
  expect(redacted.map(({ plain }) => plain).join('\n')).not.toMatch(/Ana|Silva|example\.org|912|1985|Bo Lee/);
  expect(redacted.map(({ plain }) => plain).join('\n')).toContain('Wound care');
  await session.undo();
  for (const table of ['document', 'import_file', 'person', 'application', 'profile'] as const)
    expect(await session.store.reader.selectFrom(table).selectAll().execute()).toEqual([]);
  await session.redo();
  await session.whenIdle();
  expect(await applicationsIn(session)).toHaveLength(2);
  expect(Buffer.compare(await readFile(path), before)).toBe(0);
  expect(desk.problems).toEqual([]);
  await desk.lock();
});

test('somebody who is here already is not found, is merged unasked, or is named while hidden', async () => {
  const { desk, session, jobId, path } = await open();
  await bringIn(session, jobId, path, [{ at: 5, do: 'skip' }]);
  const again = join(await tempFolder(), 'again.xlsx');
  await writeFile(
    again,
    makeXlsx([
      ['Full name', 'Mail', 'Job title'],
      ['Silva, Ana', 'ana@example.org', 'Head nurse'],
      ['Bo Lee', '', 'Chef'],
    ]),
  );
  const cook = await createJob(session, { title: 'Cook', posting: '' });
  const { tableId, columns } = await openTable(session, again);
  const fields = columns.map(({ field }) => field);
  const { questions } = await checkTable(session, { tableId, jobId: cook, fields });
  expect(questions.map(({ at, kind, same, person, isInJob }) => [at, kind, same, person, isInJob])).toEqual([
    [2, 'known', 'likely', null, false],
    [3, 'known', 'possible', null, false],
  ]);
  await changeOffice(session, { ...defaultOffice, blind: false });
  expect(
    (await checkTable(session, { tableId, jobId, fields })).questions.map(({ person, isInJob }) => [
      person,
      isInJob,
    ]),
  ).toEqual([
    ['Ana Silva', true],
    ['Bo Lee', true],
  ]);
  const decisions: readonly RowDecision[] = [
    { at: 2, do: 'same' },
    { at: 3, do: 'new' },
  ];
  await importTable(session, { tableId, jobId: cook, fields, decisions });
  await session.whenIdle();
  const people = await peopleIn(session);
  const merged = people.filter(({ merged_into }) => merged_into !== null);
  expect([people.length, merged.length]).toEqual([4, 1]);
  const into = people.find(({ id }) => id === merged[0]?.merged_into);
  const facts = await session.store.reader
    .selectFrom('profile')
    .select('facts')
    .where('document_id', 'in', [merged[0]?.document_id ?? '', into?.document_id ?? ''])
    .execute();
  expect(facts.map((row) => JSON.parse(row.facts).emails[0].value)).toEqual([
    'ana@example.org',
    'ana@example.org',
  ]);
  expect(await applicationsIn(session)).toHaveLength(4);
  await session.undo();
  expect(await peopleIn(session)).toHaveLength(2);
  expect(desk.problems).toEqual([]);
  await desk.lock();
});

test('the same table twice makes everybody twice', async () => {
  const { desk, session, jobId, path } = await open(`${head}\nAna Silva,ana@example.org\n`);
  await bringIn(session, jobId, path, []);
  await bringIn(session, jobId, path, [{ at: 2, do: 'new' }]);
  expect(await applicationsIn(session)).toHaveLength(1);
  const states = await session.store.reader.selectFrom('import_file').select('state').orderBy('id').execute();
  expect(states.map(({ state }) => state)).toEqual(['read', 'duplicate']);
  await desk.lock();
});

test('a table in a folder of resumes is read as one person, or a closed table can still be imported', async () => {
  const { desk, session, jobId, path } = await open();
  await session.startImport(jobId, [path]);
  await session.whenIdle();
  const files = await session.store.reader.selectFrom('import_file').select(['state', 'problem']).execute();
  expect(files).toEqual([{ state: 'failed', problem: 'table-alone' }]);
  const gone = { tableId: crypto.randomUUID() as TableId, jobId, fields: [], decisions: [] };
  await expect(importTable(session, gone)).rejects.toThrow('table-gone');
  await desk.lock();
});

test('a cancelled import leaves rows, files or its action behind, or cannot be begun again', async () => {
  const many = Array.from({ length: 300 }, (_, index) => `Person ${index},p${index}@example.org`);
  const { desk, session, jobId, path, heard } = await open(['Name,E-mail', ...many].join('\n'));
  const { tableId, columns } = await openTable(session, path);
  const wanted = { tableId, jobId, fields: columns.map(({ field }) => field), decisions: [] };
  const actions = await session.store.reader.selectFrom('action').select('id').execute();
  for (const stopAt of [50, 200]) {
    const done: number[] = [];
    heard.on = ({ name, payload }) => {
      if (name !== 'table.progressed') return;
      const progress = payload as { readonly done: number; readonly total: number };
      expect(progress.total).toBe(300);
      done.push(progress.done);
      if (progress.done >= stopAt) session.tables.stop(tableId);
    };
    await expect(importTable(session, wanted)).rejects.toThrow('import-cancelled');
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(await listBlobs(desk.folder.blobs)).toEqual([]);
    for (const table of ['document', 'import', 'import_file', 'task', 'outbox', 'undo_entry'] as const)
      expect(
        (await session.store.reader.selectFrom(table).selectAll().execute()).filter(
          (row) => !JSON.stringify(row).includes(jobId),
        ),
      ).toEqual([]);
    expect(await session.store.reader.selectFrom('action').select('id').execute()).toEqual(actions);
  }
  heard.on = () => undefined;
  expect((await importTable(session, wanted)).rows).toBe(300);
  await session.whenIdle();
  expect(await applicationsIn(session)).toHaveLength(300);
  await desk.lock();
});
