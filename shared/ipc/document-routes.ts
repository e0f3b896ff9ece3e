import { z } from 'zod';
import { correction } from '../model/correction';
import { openDocument } from '../model/document';
import { documentId, jobId } from '../model/id';
import { nothing, route } from './route';

export const documentRoutes = {
  /** Of the job it is looked at in: who is known in one may be hidden in another. */
  'document.open': route(z.strictObject({ id: documentId, jobId: jobId.nullable() }), openDocument, [
    'not-found',
  ]),
  /** A person's word against the reader's; it can be undone. */
  'document.correct': route(
    z.strictObject({ id: documentId, jobId: jobId.nullable(), correction }),
    nothing,
    ['not-found', 'hidden-here', 'disk-full'],
  ),
} as const;
