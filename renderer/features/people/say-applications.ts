import { visibleText } from '@shared/lib/visible-text';
import type { PersonRow } from '@shared/model/person';
import { stageWords } from '../../api/application-words';

/** Each job with where somebody stands in it, the newest first. */
export const sayApplications = (applications: PersonRow['applications']): string =>
  applications.map(({ title, stage }) => `${visibleText(title)} (${stageWords[stage]})`).join(' · ');
