// Evidence of a job's resumes x its criteria -> scores in the store -> the shortlist. Only what is missing is scored.
import { must } from '@shared/lib/must';
import type { OwnSkill } from '@shared/model/own-skill';
import type { Reader, Store } from '../../db/open-store';
import { readCorrectionMarks } from '../../db/queries/correction';
import { listOwnSkills } from '../../db/queries/own-skill';
import { type JobDocument, keepScores, listResumesOf, type StoredCriteria } from '../../db/queries/screening';
import { engineVersion } from '../../engine/score/engine-version';
import { orderShortlist } from '../../engine/shortlist/order-shortlist';
import { lexiconEdition } from '../../engine/skills/lexicon-edition';
import { recordWork } from '../../sync/record';
import { inTurns } from '../in-turns';
import { keptWhile } from '../kept-while';
import { noScorers, type Scorers, scorersOf } from '../scorer/open-scorers';
import type { ScoredRow } from '../scorer/score-rows';
import { currentEvidence } from './current-evidence';
import { type KeptScore, unpackScores } from './pack-score';

/** Without quotes: `quoteScores` adds them to those that are looked at. */
export type Ranked = JobDocument & KeptScore;

export const scoreJob = async (
  store: Store,
  jobId: string,
  criteria: StoredCriteria,
): Promise<readonly Ranked[]> =>
  orderShortlist(await scoreResumes(store, { jobId, documentId: null }, criteria));

/** The same for whoever orders them: as they came. */
export const scoreUnordered = (
  store: Store,
  jobId: string,
  criteria: StoredCriteria,
): Promise<readonly Ranked[]> => scoreResumes(store, { jobId, documentId: null }, criteria);

/** One of them alone: whoever is opened does not wait for the others. */
export const scoreOne = async (
  store: Store,
  one: { readonly jobId: string; readonly documentId: string },
  criteria: StoredCriteria,
): Promise<Ranked | null> => (await scoreResumes(store, one, criteria))[0] ?? null;

/** What is scored already, kept for when it is asked for. */
export const readKeptScores = async (
  store: Store,
  { jobId, criteria }: { readonly jobId: string; readonly criteria: StoredCriteria },
): Promise<void> => {
  const own = await listOwnSkills(store.reader);
  await resumesOf(store, { jobId, documentId: null });
  await allScored(store, { criteria, own, edition: lexiconEdition(own), scorers: noScorers });
};

type Of = { readonly jobId: string; readonly documentId: string | null };

const scoreResumes = async (store: Store, of: Of, criteria: StoredCriteria): Promise<readonly Ranked[]> => {
  const resumes = await resumesOf(store, of);
  const own = await listOwnSkills(store.reader);
  const by = { criteria, own, edition: lexiconEdition(own), scorers: scorersOf(store) };
  const known =
    of.documentId === null
      ? new Map(await allScored(store, by))
      : await unpackAll(
          await readScored(store.reader, by).where('document_id', '=', of.documentId).execute(),
          by,
        );
  const missing = resumes
    .filter(({ documentId }) => !known.has(documentId))
    .map(({ documentId }) => documentId);
  const unpack = unpackScores(criteria);
  for await (const scored of scoreAll(store, missing, by))
    for (const { documentId, said } of scored) known.set(documentId, unpack(said));
  return inTurns(resumes, (some) =>
    some.flatMap((resume) => {
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
  const before = await readCorrectionMarks(store.reader, ids);
  const scored = await by.scorers.score({ rows: await currentEvidence(store, ids), criteria, own });
  if (scored.length === 0) return scored;
  const kept = { criteriaId: criteria.id, engineVersion, lexiconEdition: by.edition };
  // What was corrected while it was scored is scored once more.
  const fresh = await recordWork(store, async (writer) => {
    const now = await readCorrectionMarks(writer, ids);
    const still = scored.filter(({ documentId }) => before.get(documentId) === now.get(documentId));
    await keepScores(writer, { ...kept, scored: still });
    return new Set(still.map(({ documentId }) => documentId));
  });
  const stale = scored.flatMap(({ documentId }) => (fresh.has(documentId) ? [] : [documentId]));
  if (stale.length === 0) return scored;
  const again = await scoreSome(store, stale, by);
  return [...scored.filter(({ documentId }) => fresh.has(documentId)), ...again];
};

const readScored = (reader: Reader, { criteria, edition }: By) =>
  reader
    .selectFrom('score')
    .select(['document_id', 'said'])
    .where('criteria_id', '=', criteria.id)
    .where('engine_version', '=', engineVersion)
    .where('lexicon_edition', '=', edition);

type Row = { readonly document_id: string; readonly said: string };

const unpackAll = async (rows: readonly Row[], { criteria }: By): Promise<Map<string, KeptScore>> => {
  const unpack = unpackScores(criteria);
  return new Map(
    await inTurns(rows, (some) => some.map(({ document_id, said }) => [document_id, unpack(said)] as const)),
  );
};

const resumesOf = (store: Store, of: Of): Promise<readonly JobDocument[]> =>
  of.documentId === null
    ? keptWhile(store, {
        name: 'resumes',
        of: of.jobId,
        tables: ['import_file', 'import', 'profile'],
        read: () => listResumesOf(store.reader, of),
      })
    : listResumesOf(store.reader, of);

const allScored = (store: Store, by: By): Promise<ReadonlyMap<string, KeptScore>> =>
  keptWhile(store, {
    name: 'scores',
    of: `${by.criteria.id} ${by.edition}`,
    tables: ['score'],
    read: () => readAllScored(store.reader, by),
  });

const readAllScored = async (reader: Reader, by: By): Promise<ReadonlyMap<string, KeptScore>> => {
  const { id } = by.criteria;
  const rows = await readScored(reader, by).execute();
  const before = unpacked.get(reader);
  const known = before?.criteriaId === id ? before.scores : new Map<string, Unpacked>();
  const changed = await unpackAll(
    rows.filter(({ document_id, said }) => known.get(document_id)?.said !== said),
    by,
  );
  const scores = new Map(
    await inTurns(rows, (some) =>
      some.map(({ document_id, said }) => {
        const score = changed.get(document_id);
        const before = known.get(document_id);
        return [document_id, score ? { said, score } : must(before, 'not changed')] as const;
      }),
    ),
  );
  unpacked.set(reader, { criteriaId: id, scores });
  return new Map(Array.from(scores, ([documentId, { score }]) => [documentId, score]));
};

type Unpacked = { readonly said: string; readonly score: KeptScore };
/** Of the job that was scored last: between two looks at it few of its scores change, if any. */
const unpacked = new WeakMap<
  Reader,
  { readonly criteriaId: string; readonly scores: ReadonlyMap<string, Unpacked> }
>();
