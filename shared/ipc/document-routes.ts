import { z } from 'zod';
import { openDocument } from '../model/document';
import { documentId } from '../model/id';
import { searchAnswer } from '../model/search';
import { route } from './route';

export const documentRoutes = {
  'document.open': route(z.strictObject({ id: documentId }), openDocument, ['not-found']),
  'document.search': route(
    z.strictObject({ words: z.string().max(500), limit: z.int().min(1).max(100) }),
    searchAnswer,
  ),
} as const;
