import type { Handlers } from '@shared/ipc/index';
import { correctDocument } from '../jobs/document/correct-document';
import { showDocument } from '../jobs/document/show-document';
import type { Handling } from './handling';

type DocumentRoutes = Extract<keyof Handlers, `document.${string}`>;

export const documentHandlers = ({ desk }: Handling): Pick<Handlers, DocumentRoutes> => ({
  'document.open': (wanted) => showDocument(desk.session().store.reader, wanted),
  'document.correct': async (said) => {
    await correctDocument(desk.session(), said);
    return null;
  },
});
