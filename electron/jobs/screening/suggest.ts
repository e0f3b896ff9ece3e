// Both ways: who came before and suits a new job, and which open jobs suit somebody new. Proposals; nothing is recorded.
import type { Score } from '@shared/model/score';
import type { Store } from '../../db/open-store';
import { readCriteria, type StoredCriteria } from '../../db/queries/screening';
import { bucketOf } from '../../engine/shortlist/order-shortlist';
import { currentEvidence } from './current-evidence';
import { officeKnowledge } from './office-knowledge';
import { scoreEvidence } from './score-evidence';

type Suggested<Name extends string> = { readonly [Key in Name]: string } & {
  readonly name: string;
  readonly score: Score;
};

/** Below this nobody would look. */
const leastScore = 30;
const mostSuggested = 20;

/** People in the store who did not apply for this job and pass or may pass its gates. */
export const suggestPeople = async (
  store: Store,
  jobId: string,
  criteria: StoredCriteria,
): Promise<readonly Suggested<'documentId'>[]> => {
  const knowledge = await officeKnowledge(store.reader);
  const found: Suggested<'documentId'>[] = [];
  const others = await store.reader
    .selectFrom('profile')
    .innerJoin('document', 'document.id', 'profile.document_id')
    .select(['document.id', 'document.name'])
    .where('profile.judgement', '=', 'resume')
    .where('document.id', 'not in', (query) =>
      query
        .selectFrom('import_file')
        .select('document_id')
        .where('job_id', '=', jobId)
        .where('document_id', 'is not', null)
        .$castTo<{ document_id: string }>(),
    )
    .execute();
  const names = new Map(others.map(({ id, name }) => [id, name]));
  const ids = [...names.keys()];
  for (let from = 0; from < ids.length; from += 200)
    for (const row of await currentEvidence(store, ids.slice(from, from + 200))) {
      const score = scoreEvidence(row, criteria, knowledge);
      if (isWorthALook(score))
        found.push({ documentId: row.document_id, name: names.get(row.document_id) ?? '', score });
    }
  return best(found);
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
