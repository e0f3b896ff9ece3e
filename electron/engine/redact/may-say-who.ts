import type { Profile } from '@shared/model/profile';

/** As read: a certificate or a letter without a name that was found may hold one anywhere, so nothing of it can be shown. */
export const maySayWho = ({ judgement, name }: Profile): boolean =>
  judgement.value !== 'resume' && name === null;
