import { z } from 'zod';
import { correction } from '../model/correction';
import { openDocument } from '../model/document';
import { documentId } from '../model/id';
import { nothing, route } from './route';

export const documentRoutes = {
  'document.open': route(z.strictObject({ id: documentId }), openDocument, ['not-found']),
  /** A person's word against the reader's; it can be undone. */
  'document.correct': route(z.strictObject({ id: documentId, correction }), nothing, [
    'not-found',
    'disk-full',
  ]),
} as const;
