import type { Hiding } from '@shared/model/blind';
import { defaultOffice, type Office, office } from '@shared/model/office';
import type { Reader } from '../open-store';
import { readSetting } from './setting';
import { readStageLists } from './stages';

/** What the office has set, over what holds where it has not. */
export const readOffice = async (reader: Reader): Promise<Office> =>
  office.parse({ ...defaultOffice, ...(await readSetting(reader, 'office', {})) });

/** The office together with what decides who is hidden. */
export const readHiding = async (reader: Reader): Promise<Office & Hiding> => ({
  ...(await readOffice(reader)),
  stages: await readStageLists(reader),
});
