// After an import: how many of the new documents fit a search that somebody saved. A number, never who it is.
import type { Reader } from '../../db/open-store';
import { newestFindable } from '../../db/queries/newest-findable';
import type { Tell } from '../session';
import { countDocuments } from './find-documents';

/** Each document is told of once while the store is open. */
export const watchSearches = async (reader: Reader, tell: Tell): Promise<() => Promise<void>> => {
  let told = await newestFindable(reader);
  return async () => {
    const after = told;
    told = await newestFindable(reader);
    if (told <= after) return;
    const searches: { readonly name: string; readonly fresh: number }[] = [];
    for (const { name, query } of await listWatched(reader)) {
      const { total } = await countDocuments(reader, { words: query, after });
      if (total > 0) searches.push({ name, fresh: total });
    }
    if (searches.length > 0) tell('search.met', { searches });
  };
};

const listWatched = (reader: Reader) =>
  reader
    .selectFrom('saved_search')
    .select(['name', 'query'])
    .where('alerts', '=', 1)
    .orderBy('name')
    .execute();
