import { Failed } from '@shared/errors/failure';
import type { Criterion, Preset } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { bareLine, type Text, text } from '@shared/model/text';
import type { Reader } from '../../db/open-store';
import { readJob } from '../../db/queries/job';
import { type CriteriaFault, checkCriteria } from '../../engine/criteria/check-criteria';
import { type Drafted, draftCriteria } from '../../engine/criteria/draft-criteria';
import { detectLanguage } from '../../engine/text/detect-language';
import { officeKnowledge } from './office-knowledge';

/** What a job's own posting asks for, with the office's words; nothing is kept. */
export const draftForJob = async (
  reader: Reader,
  { jobId, preset }: { readonly jobId: JobId; readonly preset: Preset },
): Promise<Drafted> => {
  const job = await readJob(reader, jobId);
  if (!job) throw new Failed('not-found');
  return draftPosted(reader, { posting: job.posting, title: job.title, preset });
};

type Posted = { readonly posting: string; readonly title: string; readonly preset: Preset };

export const draftPosted = async (reader: Reader, posted: Posted): Promise<Drafted> => {
  const { lexicon } = await officeKnowledge(reader);
  const language = await detectLanguage(asText(posted.posting));
  return draftCriteria({ ...posted, language }, lexicon);
};

const asText = (posting: string): Text =>
  text.parse({
    pages: [{ number: 1, width: 0, height: 0, lines: posting.split('\n').map(bareLine) }],
    findings: [],
  });

export const faultsIn = (items: readonly Criterion[]): readonly CriteriaFault[] => checkCriteria({ items });
