import type { Office } from '@shared/model/office';
import { writeSetting } from '../db/queries/setting';
import { recordWork } from '../sync/record';
import type { Session } from './session';

export const changeOffice = async (session: Session, office: Office): Promise<void> => {
  await recordWork(session.store, (writer) => writeSetting(writer, 'office', office));
  session.tell('desk.changed', null);
};
