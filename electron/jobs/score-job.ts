// Evidence of a job's resumes x its criteria -> scores in the store -> the shortlist. Only what is missing is scored.
import type { Reader, Store, Writer } from '../db/open-store';
import { type JobDocument, listResumesOf, type StoredCriteria } from '../db/queries/screening';
import { engineVersion } from '../engine/score/engine-version';
import type { Knowledge } from '../engine/score/knowledge';
import { orderShortlist } from '../engine/shortlist/order-shortlist';
import { recordWork } from '../sync/record';
import { currentEvidence } from './current-evidence';
import { officeKnowledge } from './office-knowledge';
import { type KeptScore, packScore, unpackScores } from './pack-score';
import { scoreEvidenceBare } from './score-evidence';

/** Without quotes: `quoteScores` adds them to those that are looked at. */
export type Ranked = JobDocument & KeptScore;

export const scoreJob = async (
  store: Store,
  jobId: string,
  criteria: StoredCriteria,
): Promise<readonly Ranked[]> => {
  const resumes = await listResumesOf(store.reader, jobId);
  const knowledge = await officeKnowledge(store.reader);
  const by = { criteria, knowledge };
  const known = await scoredOf(store.reader, by);
  const missing = resumes
    .filter(({ documentId }) => !known.has(documentId))
    .map(({ documentId }) => documentId);
  for (let from = 0; from < missing.length; from += atOnce)
    for (const [id, scored] of await scoreSome(store, missing.slice(from, from + atOnce), by))
      known.set(id, scored);
  return orderShortlist(
    resumes.flatMap((resume) => {
      const scored = known.get(resume.documentId);
      return scored ? [{ ...resume, ...scored }] : [];
    }),
  );
};

/** Few enough that the window is never kept waiting. */
const atOnce = 200;

type By = { readonly criteria: StoredCriteria; readonly knowledge: Knowledge };

const scoreSome = async (
  store: Store,
  ids: readonly string[],
  { criteria, knowledge }: By,
): Promise<ReadonlyMap<string, KeptScore>> => {
  const scored = new Map(
    (await currentEvidence(store, ids)).map((row) => [
      row.document_id,
      { ...scoreEvidenceBare(row, criteria, knowledge), sha256: row.sha256 },
    ]),
  );
  if (scored.size > 0)
    await recordWork(store, (writer) => keepScores(writer, scored, { criteria, knowledge }));
  return scored;
};

const keepScores = async (
  writer: Writer,
  scored: ReadonlyMap<string, KeptScore>,
  { criteria, knowledge }: By,
): Promise<void> => {
  await writer
    .insertInto('score')
    .values(
      [...scored].map(([documentId, said]) => ({
        criteria_id: criteria.id,
        document_id: documentId,
        engine_version: engineVersion,
        lexicon_edition: knowledge.lexicon.edition,
        score: said.score,
        said: packScore(said),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['criteria_id', 'document_id']).doUpdateSet(({ ref }) => ({
        engine_version: ref('excluded.engine_version'),
        lexicon_edition: ref('excluded.lexicon_edition'),
        score: ref('excluded.score'),
        said: ref('excluded.said'),
      })),
    )
    .execute();
};

const scoredOf = async (reader: Reader, { criteria, knowledge }: By): Promise<Map<string, KeptScore>> => {
  const rows = await reader
    .selectFrom('score')
    .select(['document_id', 'said'])
    .where('criteria_id', '=', criteria.id)
    .where('engine_version', '=', engineVersion)
    .where('lexicon_edition', '=', knowledge.lexicon.edition)
    .execute();
  const unpack = unpackScores(criteria);
  return new Map(rows.map(({ document_id, said }) => [document_id, unpack(said)]));
};
