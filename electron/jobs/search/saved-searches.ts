// Questions that somebody asks again, each with how many documents fit today.
import { Failed } from '@shared/errors/failure';
import type { SavedSearchId } from '@shared/model/id';
import { type SavedSearch, savedSearch } from '@shared/model/search';
import type { Reader } from '../../db/open-store';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';
import { countDocuments } from './find-documents';

export const listSavedSearches = async (reader: Reader): Promise<readonly SavedSearch[]> => {
  const rows = await reader.selectFrom('saved_search').selectAll().orderBy('name').execute();
  const searches: SavedSearch[] = [];
  for (const { id, name, query } of rows)
    searches.push(savedSearch.parse({ id, name, words: query, total: await countDocuments(reader, query) }));
  return searches;
};

export const saveSearch = async (
  session: Session,
  { name, words }: { readonly name: string; readonly words: string },
): Promise<void> => {
  const { actionId } = await record(
    session.working,
    { name: 'search.save', label: `Search ${name} saved` },
    (change) => change.insert('saved_search', { id: makeId(), name, query: words, created_at: change.at }),
  );
  await session.done(actionId);
};

export const forgetSearch = async (session: Session, id: SavedSearchId): Promise<void> => {
  const row = await session.store.reader
    .selectFrom('saved_search')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Failed('not-found');
  const { actionId } = await record(
    session.working,
    { name: 'search.forget', label: `Search ${row.name} removed` },
    (change) => change.remove('saved_search', id),
  );
  await session.done(actionId);
};
