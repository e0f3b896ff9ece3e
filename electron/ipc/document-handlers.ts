import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { searchDocuments } from '../db/queries/search';
import { correctDocument } from '../jobs/correct-document';
import { openDocumentById } from '../jobs/open-document';
import type { Handling } from './handling';

type DocumentRoutes = Extract<keyof Handlers, `document.${string}`>;

export const documentHandlers = ({ desk }: Handling): Pick<Handlers, DocumentRoutes> => ({
  'document.open': async ({ id }) => {
    const document = await openDocumentById(desk.session().store.reader, id);
    if (!document) throw new Failed('not-found');
    return document;
  },
  'document.correct': async (said) => {
    await correctDocument(desk.session(), said);
    return null;
  },
  'document.search': (query) => searchDocuments(desk.session().store.reader, query),
});
