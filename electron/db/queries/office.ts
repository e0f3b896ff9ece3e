import { defaultOffice, type Office, office } from '@shared/model/office';
import type { Reader } from '../open-store';
import { readSetting } from './setting';

/** What the office has set, over what holds where it has not. */
export const readOffice = async (reader: Reader): Promise<Office> =>
  office.parse({ ...defaultOffice, ...(await readSetting(reader, 'office', {})) });
