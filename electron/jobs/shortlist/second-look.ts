import type { ApplicationId, JobId } from '@shared/model/id';
import type { ShortlistRow } from '@shared/model/shortlist';
import type { Store } from '../../db/open-store';
import { readHiding } from '../../db/queries/office';
import { drawSecondLook } from '../../engine/shortlist/second-look';
import { fillRows } from './fill-rows';
import { orderStandings } from './read-shortlist';
import { readStandings } from './standing';

const sampleSize = 5;

/** Of those that somebody is about to turn down, a few that deserve another look; the same few however often it is asked. */
export const readSecondLook = async (
  store: Store,
  { jobId, ids }: { readonly jobId: JobId; readonly ids: readonly ApplicationId[] },
): Promise<readonly ShortlistRow[]> => {
  const chosen = new Set<string>(ids);
  const standings = await readStandings(store, jobId);
  const among = orderStandings(standings, null).filter(({ application }) => chosen.has(application.id));
  const sample = drawSecondLook(among, { seed: jobId, size: sampleSize });
  return fillRows(store.reader, sample, { hiding: await readHiding(store.reader), firstRank: 1 });
};
