import type { SectionKind } from '@shared/model/profile';
import type { Rung } from '@shared/model/score';
import type { Passage } from './passage';

/** How long ago a job ended, in months at work since; null: it bears no date. */
export type Ago = (job: number | null) => number | null;

const recentMonths = 36;
const formerMonths = 96;

/** What a passage is worth as a witness: where it stands, when that was, whether it tells of a result. */
export const findRung = ({ section, job, hasResult }: Passage, ago: Ago): Rung => {
  if (section !== 'work') return practised.has(section) ? 'project' : 'listed';
  const since = ago(job);
  if (since !== null && since > formerMonths) return 'former-role';
  return hasResult && since !== null && since <= recentMonths ? 'recent-role' : 'role';
};

const practised: ReadonlySet<SectionKind> = new Set([
  'projects',
  'publications',
  'volunteering',
  'awards',
  'education',
]);
