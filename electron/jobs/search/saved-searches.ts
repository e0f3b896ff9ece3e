// Questions that somebody asks again, each with how many documents fit today, and how many of them are new.
import { Failed } from '@shared/errors/failure';
import type { SavedSearchId } from '@shared/model/id';
import { type SavedSearch, savedSearch } from '@shared/model/search';
import type { Reader } from '../../db/open-store';
import { newestFindable } from '../../db/queries/newest-findable';
import { makeId } from '../../platform/make-id';
import { record, recordWork } from '../../sync/record';
import type { Session } from '../session';
import { countDocuments } from './find-documents';

export const listSavedSearches = async (reader: Reader): Promise<readonly SavedSearch[]> => {
  const rows = await reader.selectFrom('saved_search').selectAll().orderBy('name').execute();
  const searches: SavedSearch[] = [];
  for (const { id, name, query: words, alerts, opened_seq: after } of rows) {
    const count = await countDocuments(reader, { words });
    const fresh = await countDocuments(reader, { words, after });
    searches.push(savedSearch.parse({ id, name, words, ...count, fresh: fresh.total, alerts: alerts === 1 }));
  }
  return searches;
};

export const saveSearch = async (
  session: Session,
  { name, words }: { readonly name: string; readonly words: string },
): Promise<void> => {
  const { actionId } = await record(
    session.working,
    { name: 'search.save', label: `Search ${name} saved` },
    async (change) =>
      change.insert('saved_search', {
        id: makeId(),
        name,
        query: words,
        created_at: change.at,
        alerts: 1,
        opened_seq: await newestFindable(change.writer),
      }),
  );
  await session.done(actionId);
};

/** Somebody looked: that is noted, and nothing that could be undone. */
export const openedSearch = async (session: Session, id: SavedSearchId): Promise<void> => {
  await recordWork(session.store, async (writer) => {
    const newest = await newestFindable(writer);
    await writer.updateTable('saved_search').set({ opened_seq: newest }).where('id', '=', id).execute();
  });
};

export const alertSearch = async (
  session: Session,
  { id, alerts }: { readonly id: SavedSearchId; readonly alerts: boolean },
): Promise<void> => {
  const name = await nameOf(session, id);
  const { actionId } = await record(
    session.working,
    { name: 'search.alert', label: `Notices for ${name} turned ${alerts ? 'on' : 'off'}` },
    (change) => change.update('saved_search', id, { alerts: alerts ? 1 : 0 }),
  );
  await session.done(actionId);
};

export const forgetSearch = async (session: Session, id: SavedSearchId): Promise<void> => {
  const name = await nameOf(session, id);
  const { actionId } = await record(
    session.working,
    { name: 'search.forget', label: `Search ${name} removed` },
    (change) => change.remove('saved_search', id),
  );
  await session.done(actionId);
};

const nameOf = async ({ store }: Session, id: SavedSearchId): Promise<string> => {
  const row = await store.reader
    .selectFrom('saved_search')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Failed('not-found');
  return row.name;
};
