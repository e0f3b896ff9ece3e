import { isDeepStrictEqual } from 'node:util';
import { type Office, office as officeModel } from '@shared/model/office';
import { readOffice } from '../db/queries/office';
import { record } from '../sync/record';
import type { Session } from './session';

/** One action, undone like any other; what stays as it was is none. */
export const changeOffice = async (session: Session, office: Office): Promise<void> => {
  const before = await readOffice(session.store.reader);
  const changed = names.filter((name) => !isDeepStrictEqual(before[name], office[name]));
  const [first, ...more] = changed;
  if (first === undefined) return;
  const label = more.length > 0 ? 'Settings of the office' : `Setting: ${settingWords[first]}`;
  const value = JSON.stringify(office);
  const { actionId } = await record(session.working, { name: 'office.change', label }, async (change) => {
    if (!(await change.update('setting', 'office', { value })))
      await change.insert('setting', { name: 'office', value });
  });
  await session.done(actionId);
};

const names = officeModel.keyof().options;

const settingWords: Readonly<Record<keyof Office, string>> = {
  blind: 'who somebody is, hidden or not',
  hideSchools: 'names of schools, hidden or not',
  reasons: 'reasons to reject',
  author: 'your name',
  keepMonths: 'how long is kept',
  keepHiredMonths: 'how long is kept of who was hired',
};
