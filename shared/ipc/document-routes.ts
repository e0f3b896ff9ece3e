import { z } from 'zod';
import { correction } from '../model/correction';
import { openDocument } from '../model/document';
import { documentId } from '../model/id';
import { searchAnswer } from '../model/search';
import { nothing, route } from './route';

export const documentRoutes = {
  'document.open': route(z.strictObject({ id: documentId }), openDocument, ['not-found']),
  /** A person's word against the reader's; it can be undone. */
  'document.correct': route(z.strictObject({ id: documentId, correction }), nothing, [
    'not-found',
    'disk-full',
  ]),
  'document.search': route(
    z.strictObject({ words: z.string().max(500), limit: z.int().min(1).max(100) }),
    searchAnswer,
  ),
} as const;
