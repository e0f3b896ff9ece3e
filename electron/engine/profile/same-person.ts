import type { Profile } from '@shared/model/profile';

export type SamePerson = {
  readonly same: 'likely' | 'possible' | 'no';
  readonly because: readonly string[];
};

/** Whether two resumes may be one person's: proposed to people, never acted on. */
export const samePerson = (_one: Profile, _other: Profile): SamePerson => ({ same: 'no', because: [] });
