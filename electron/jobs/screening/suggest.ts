// Both ways: who came before and suits a new job, and which open jobs suit somebody new. Proposals; nothing is recorded.
import type { Score } from '@shared/model/score';
import { mostSuggested } from '@shared/model/suggestion';
import type { Store } from '../../db/open-store';
import { readCriteria, type StoredCriteria } from '../../db/queries/screening';
import { bucketOf } from '../../engine/shortlist/order-shortlist';
import type { Session } from '../session';
import { findSuggested } from '../suggestions/find-suggested';
import { quoteSuggested } from '../suggestions/quote-suggested';
import { currentEvidence } from './current-evidence';
import { officeKnowledge } from './office-knowledge';
import { scoreEvidence } from './score-evidence';

type Suggested<Name extends string> = { readonly [Key in Name]: string } & {
  readonly name: string;
  readonly score: Score;
};

/** Below this nobody would look. */
const leastScore = 30;

/** People of other jobs who did not apply for this one and pass or may pass its gates; by the names of their files. */
export const suggestPeople = async (
  session: Session,
  jobId: string,
  criteria: StoredCriteria,
): Promise<readonly Suggested<'documentId'>[]> => {
  const { suggested } = await findSuggested(session, jobId, criteria);
  const found: Suggested<'documentId'>[] = [];
  for (const each of suggested.slice(0, mostSuggested)) {
    const document = await session.store.reader
      .selectFrom('document')
      .select('name')
      .where('id', '=', each.documentId)
      .executeTakeFirst();
    const score = await quoteSuggested(session.store, each);
    if (document && score) found.push({ documentId: each.documentId, name: document.name, score });
  }
  return found;
};

/** Jobs with criteria that this document did not come for. */
export const suggestJobs = async (
  store: Store,
  documentId: string,
): Promise<readonly Suggested<'jobId'>[]> => {
  const knowledge = await officeKnowledge(store.reader);
  const [row] = await currentEvidence(store, [documentId]);
  if (!row) return [];
  const applied = new Set(
    (
      await store.reader
        .selectFrom('import_file')
        .select('job_id')
        .where('document_id', '=', documentId)
        .execute()
    ).map(({ job_id }) => job_id),
  );
  const jobs = await store.reader.selectFrom('job').select(['id', 'title']).execute();
  const found: Suggested<'jobId'>[] = [];
  for (const { id, title } of jobs) {
    const criteria = applied.has(id) ? null : await readCriteria(store.reader, id);
    const score = criteria && scoreEvidence(row, criteria, knowledge);
    if (score && isWorthALook(score)) found.push({ jobId: id, name: title, score });
  }
  return best(found);
};

const isWorthALook = (score: Score): boolean => score.score >= leastScore && bucketOf(score) < 2;

const best = <Each extends { readonly score: Score }>(found: readonly Each[]): readonly Each[] =>
  found.toSorted((one, other) => other.score.score - one.score.score).slice(0, mostSuggested);
