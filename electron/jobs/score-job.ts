// Evidence of a job's resumes x its criteria -> scores in the store -> the shortlist. Only what is missing is scored.
import { must } from '@shared/lib/must';
import type { OwnSkill } from '@shared/model/own-skill';
import type { Reader, Store } from '../db/open-store';
import { listOwnSkills } from '../db/queries/own-skill';
import { type JobDocument, keepScores, listResumesOf, type StoredCriteria } from '../db/queries/screening';
import { openOfficeKnowledge } from '../engine/knowledge';
import { engineVersion } from '../engine/score/engine-version';
import { orderShortlist } from '../engine/shortlist/order-shortlist';
import { recordWork } from '../sync/record';
import { currentEvidence } from './current-evidence';
import { type KeptScore, unpackScores } from './pack-score';
import { type Scorers, scorersOf } from './scorer/open-scorers';
import type { ScoredRow } from './scorer/score-rows';

/** Without quotes: `quoteScores` adds them to those that are looked at. */
export type Ranked = JobDocument & KeptScore;

export const scoreJob = async (
  store: Store,
  jobId: string,
  criteria: StoredCriteria,
): Promise<readonly Ranked[]> => {
  const resumes = await listResumesOf(store.reader, jobId);
  const own = await listOwnSkills(store.reader);
  const { lexicon } = await openOfficeKnowledge(own);
  const by = { criteria, own, edition: lexicon.edition, scorers: scorersOf(store) };
  const known = await scoredOf(store.reader, by);
  const missing = resumes
    .filter(({ documentId }) => !known.has(documentId))
    .map(({ documentId }) => documentId);
  const unpack = unpackScores(criteria);
  for await (const scored of scoreAll(store, missing, by))
    for (const { documentId, said } of scored) known.set(documentId, unpack(said));
  return orderShortlist(
    resumes.flatMap((resume) => {
      const scored = known.get(resume.documentId);
      return scored ? [{ ...resume, ...scored }] : [];
    }),
  );
};

/** Few enough that the window is never kept waiting: between them it has its turn. */
const atOnce = 200;

type By = {
  readonly criteria: StoredCriteria;
  readonly own: readonly OwnSkill[];
  readonly edition: string;
  readonly scorers: Scorers;
};

/** While some are scored, the next are read and the last are written. */
const scoreAll = async function* (
  store: Store,
  ids: readonly string[],
  by: By,
): AsyncGenerator<readonly ScoredRow[]> {
  by.scorers.begin(ids.length);
  const underWay: Promise<readonly ScoredRow[]>[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = scoreSome(store, ids.slice(from, from + atOnce), by);
    // The first that fails is told below; those behind it fail with it.
    some.catch(() => undefined);
    underWay.push(some);
    if (underWay.length >= by.scorers.lots) yield await must(underWay.shift(), 'just put there');
  }
  for (const some of underWay) yield await some;
};

const scoreSome = async (store: Store, ids: readonly string[], by: By): Promise<readonly ScoredRow[]> => {
  const { criteria, own } = by;
  const scored = await by.scorers.score({ rows: await currentEvidence(store, ids), criteria, own });
  if (scored.length > 0)
    await recordWork(store, (writer) =>
      keepScores(writer, { criteriaId: criteria.id, engineVersion, lexiconEdition: by.edition, scored }),
    );
  return scored;
};

const scoredOf = async (reader: Reader, { criteria, edition }: By): Promise<Map<string, KeptScore>> => {
  const rows = await reader
    .selectFrom('score')
    .select(['document_id', 'said'])
    .where('criteria_id', '=', criteria.id)
    .where('engine_version', '=', engineVersion)
    .where('lexicon_edition', '=', edition)
    .execute();
  const unpack = unpackScores(criteria);
  return new Map(rows.map(({ document_id, said }) => [document_id, unpack(said)]));
};
