import { join } from 'node:path';
import { defaultOffice } from '@shared/model/office';
import { expect, test } from 'vitest';
import { listActions, readHistoryState } from '../../electron/db/queries/action';
import { readOffice } from '../../electron/db/queries/office';
import { changeOffice } from '../../electron/jobs/change-office';
import { createJob } from '../../electron/jobs/edit-job';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

test('a setting of the office cannot be undone, undo takes back another action, or nothing changed is an action', async () => {
  const keychain = memoryKeychain();
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain });
  await desk.create(null);
  const session = desk.session();
  const { reader } = session.store;
  await createJob(session, { title: 'Accountant', posting: '' });
  await changeOffice(session, defaultOffice);
  expect((await readHistoryState(reader)).undo?.name).toBe('job.create');

  const open = { ...defaultOffice, blind: false };
  await changeOffice(session, open);
  await changeOffice(session, { ...open, keepMonths: 24, author: 'Kim' });
  await changeOffice(session, { ...open, keepMonths: 24, author: 'Kim' });
  expect((await listActions(reader, 2)).map(({ label }) => label)).toEqual([
    'Settings of the office',
    'Setting: who somebody is, hidden or not',
  ]);
  await session.undo();
  expect(await readOffice(reader)).toEqual(open);
  await session.undo();
  expect(await readOffice(reader)).toEqual(defaultOffice);
  await session.redo();
  await session.redo();
  expect(await readOffice(reader)).toEqual({ ...open, keepMonths: 24, author: 'Kim' });
  // What people are called here is of this machine: nothing of it waits for a team.
  expect(JSON.stringify(await reader.selectFrom('outbox').selectAll().execute())).not.toContain('Kim');
  await desk.lock();
  expect(desk.problems).toEqual([]);
});
