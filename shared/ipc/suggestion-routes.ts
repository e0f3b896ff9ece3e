import { z } from 'zod';
import { applicationId, jobId } from '../model/id';
import { mostSuggested, suggestions } from '../model/suggestion';
import { route } from './route';

export const suggestionRoutes = {
  /** People of other jobs who may fit this one: how many. */
  'suggestion.count': route(z.strictObject({ jobId }), z.strictObject({ total: z.int().nonnegative() }), [
    'not-found',
  ]),
  'suggestion.list': route(z.strictObject({ jobId }), suggestions, ['not-found']),
  /** One action. Who is in the job already, or no longer to be kept, is passed over. */
  'suggestion.add': route(
    z.strictObject({ jobId, ids: z.array(applicationId).min(1).max(mostSuggested).readonly() }),
    z.strictObject({ added: z.int().nonnegative() }),
    ['not-found', 'disk-full'],
  ),
} as const;
