import { visibleText } from '@shared/lib/visible-text';
import type { PersonRow } from '@shared/model/person';
import { useStageName } from './stages';

/** Each job with where somebody stands in it, the newest first. */
export const useSayApplications = (): ((applications: PersonRow['applications']) => string) => {
  const stageName = useStageName();
  return (applications) =>
    applications
      .map(({ jobId, title, stage }) => `${visibleText(title)} (${stageName(jobId, stage)})`)
      .join(' · ');
};
