import { type Application, isShortlisted } from './application';
import type { Office } from './office';

/** Whether who somebody is stays hidden: until the shortlist, or until it was revealed with a reason. */
export const isBlind = (
  { stage, revealed }: Pick<Application, 'stage' | 'revealed'>,
  { blind }: Pick<Office, 'blind'>,
): boolean => blind && !revealed && !isShortlisted(stage);
