import { z } from 'zod';
import { savedSearchId } from '../model/id';
import { savedSearch, searchAnswer, searchName, searchWords } from '../model/search';
import { nothing, route } from './route';

export const searchRoutes = {
  /** Words with AND, OR, NOT, "phrases" and field:value; what makes no sense is looked for as words. */
  'search.find': route(z.strictObject({ words: searchWords, limit: z.int().min(1).max(100) }), searchAnswer),
  'search.saved': route(nothing, z.array(savedSearch).readonly()),
  'search.save': route(z.strictObject({ name: searchName, words: searchWords }), nothing, ['disk-full']),
  /** From now on what is there is no longer new. */
  'search.opened': route(z.strictObject({ id: savedSearchId }), nothing, ['disk-full']),
  'search.alert': route(z.strictObject({ id: savedSearchId, alerts: z.boolean() }), nothing, [
    'not-found',
    'disk-full',
  ]),
  'search.forget': route(z.strictObject({ id: savedSearchId }), nothing, ['not-found', 'disk-full']),
} as const;
