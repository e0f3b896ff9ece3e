import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { readDocumentById } from '../db/queries/document';
import { searchDocuments } from '../db/queries/search';
import type { Handling } from './handling';

type DocumentRoutes = Extract<keyof Handlers, `document.${string}`>;

export const documentHandlers = ({ desk }: Handling): Pick<Handlers, DocumentRoutes> => ({
  'document.open': async ({ id }) => {
    const document = await readDocumentById(desk.session().store.reader, id);
    if (!document) throw new Failed('not-found');
    return document;
  },
  'document.search': (query) => searchDocuments(desk.session().store.reader, query),
});
