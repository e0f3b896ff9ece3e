import type { Handlers } from '@shared/ipc/index';
import { findDocuments } from '../jobs/search/find-documents';
import {
  alertSearch,
  forgetSearch,
  listSavedSearches,
  openedSearch,
  saveSearch,
} from '../jobs/search/saved-searches';
import type { Handling } from './handling';

type SearchRoutes = Extract<keyof Handlers, `search.${string}`>;

export const searchHandlers = ({ desk }: Handling): Pick<Handlers, SearchRoutes> => ({
  'search.find': (query) => findDocuments(desk.session().store.reader, query),
  'search.saved': () => listSavedSearches(desk.session().store.reader),
  'search.save': async (search) => {
    await saveSearch(desk.session(), search);
    return null;
  },
  'search.opened': async ({ id }) => {
    await openedSearch(desk.session(), id);
    return null;
  },
  'search.alert': async (change) => {
    await alertSearch(desk.session(), change);
    return null;
  },
  'search.forget': async ({ id }) => {
    await forgetSearch(desk.session(), id);
    return null;
  },
});
