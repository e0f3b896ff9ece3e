import type { Candidate } from '@shared/model/candidate';
import type { Profile } from '@shared/model/profile';
import type { Score } from '@shared/model/score';
import { redactCandidate } from '../shortlist/redact-candidate';

/** A score with its quotes, and the document they stand in. */
export type QuotesToHide = Pick<Candidate, 'pages' | 'findings' | 'profile' | 'score'> & {
  readonly asRead: Profile | undefined;
  readonly hideSchools: boolean;
};

export const hideQuotes = async ({ asRead, hideSchools, ...shown }: QuotesToHide): Promise<Score | null> =>
  redactCandidate({ ...shown, documents: [] }, { asRead, hideSchools }).score;
