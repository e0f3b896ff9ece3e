import type { Handlers } from '@shared/ipc/index';
import { readOffice } from '../db/queries/office';
import { listOwnSkills } from '../db/queries/own-skill';
import { readStageLists } from '../db/queries/stages';
import { changeOffice } from '../jobs/change-office';
import { editStageList } from '../jobs/edit-stages';
import { addOwnSkill, changeOwnSkill, removeOwnSkill } from '../jobs/screening/edit-own-skill';
import type { Handling } from './handling';

type OfficeRoutes = Extract<keyof Handlers, `office.${string}` | `ownSkill.${string}` | `stages.${string}`>;

export const officeHandlers = ({ desk }: Handling): Pick<Handlers, OfficeRoutes> => ({
  'office.read': () => readOffice(desk.session().store.reader),
  'office.change': async (change) => {
    await changeOffice(desk.session(), change);
    return null;
  },
  'ownSkill.list': () => listOwnSkills(desk.session().store.reader),
  'ownSkill.add': async (words) => {
    const added = await addOwnSkill(desk.session(), words);
    return { faults: added.ok ? [] : added.error };
  },
  'ownSkill.change': async ({ id, ...words }) => {
    const changed = await changeOwnSkill(desk.session(), id, words);
    return { faults: changed.ok ? [] : changed.error };
  },
  'ownSkill.remove': async ({ id }) => {
    await removeOwnSkill(desk.session(), id);
    return null;
  },
  'stages.list': () => readStageLists(desk.session().store.reader),
  'stages.edit': async (editing) => ({ fault: await editStageList(desk.session(), editing) }),
});
