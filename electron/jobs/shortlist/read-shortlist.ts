// A job's applications -> their order, or that of a filter, as rows for the window: only those that are seen are filled in.
import type { Application } from '@shared/model/application';
import type { JobId } from '@shared/model/id';
import type { Bucket, Shortlist, ShortlistFilter } from '@shared/model/shortlist';
import { isEnded, type StageList, stagesOf } from '@shared/model/stage';
import type { Store } from '../../db/open-store';
import { readHiding } from '../../db/queries/office';
import { bucketOf } from '../../engine/shortlist/order-shortlist';
import { previewOrder } from '../../engine/shortlist/preview-order';
import { fillRows } from './fill-rows';
import { nameMatches } from './match-names';
import { readStandings, reweighed, type Standing, type Standings, type Weights } from './standing';

export type ShortlistQuery = {
  readonly jobId: JobId;
  readonly filter: ShortlistFilter;
  /** While a slider moves. */
  readonly weights: Weights | null;
  readonly offset: number;
  readonly limit: number;
};

export const readShortlist = async (store: Store, query: ShortlistQuery): Promise<Shortlist> => {
  const standings = await readStandings(store, query.jobId);
  const hiding = await readHiding(store.reader);
  const ordered = await orderedAndFiltered(store, standings, query);
  const window = ordered.slice(query.offset, query.offset + query.limit);
  return {
    version: standings.criteria?.version ?? null,
    rows: await fillRows(store.reader, window, { hiding, firstRank: query.offset + 1 }),
    total: ordered.length,
    stages: countStages(standings.all, stagesOf(hiding.stages, query.jobId)),
  };
};

export const listShortlistIds = async (
  store: Store,
  query: Pick<ShortlistQuery, 'jobId' | 'filter'>,
): Promise<readonly Application['id'][]> => {
  const standings = await readStandings(store, query.jobId);
  const ordered = await orderedAndFiltered(store, standings, { ...query, weights: null });
  return ordered.map(({ application }) => application.id);
};

export const orderStandings = ({ criteria, all }: Standings, weights: Weights | null): readonly Standing[] =>
  criteria && weights ? previewOrder(all, reweighed(criteria.items, weights)) : all;

const orderedAndFiltered = async (
  store: Store,
  standings: Standings,
  { filter, weights }: Pick<ShortlistQuery, 'filter' | 'weights'>,
): Promise<readonly Standing[]> => {
  const named = await nameMatches(store.reader, standings.all, filter.words);
  return orderStandings(standings, weights).filter(
    (each) => fits(each, filter) && (named === null || named.has(each.application.documentId)),
  );
};

const fits = (standing: Standing, { stages: wanted, bucket, only }: ShortlistFilter): boolean => {
  const { application, scored } = standing;
  const isWanted =
    wanted === null ? !isEnded(application.stage) : wanted === 'all' || wanted.includes(application.stage);
  if (!isWanted || (bucket !== null && bucketName(standing) !== bucket)) return false;
  if (only === 'unseen') return !application.seen;
  if (only === 'bookmarked') return application.bookmarked;
  return only === null || (scored !== null && scored.scoreWithHidden > scored.score);
};

export const bucketName = (standing: Standing): Bucket =>
  (['pass', 'unknown', 'fail'] as const)[bucketOf(standing)] ?? 'fail';

const countStages = (all: readonly Standing[], list: StageList): Shortlist['stages'] => {
  const standing = Map.groupBy(all, ({ application }) => application.stage);
  const counts = [...standing].map(([stage, { length }]) => [stage, length] as const);
  return Object.fromEntries([...list.map(({ key }) => [key, 0] as const), ...counts]);
};
