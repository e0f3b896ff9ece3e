import { z } from 'zod';
import { personId } from '../model/id';
import { personRow } from '../model/person';
import { nothing, route } from './route';

export const retentionRoutes = {
  /** Whose applications all ended longer ago than the office keeps them, the longest ago first. */
  'retention.due': route(
    z.strictObject({ offset: z.int().nonnegative(), limit: z.int().min(1).max(500) }),
    z.strictObject({ rows: z.array(personRow).readonly(), total: z.int().nonnegative() }),
  ),
  /** Only of those who are due. */
  'retention.remove': route(z.strictObject({ ids: z.array(personId).min(1).max(500).readonly() }), nothing, [
    'not-found',
    'disk-full',
  ]),
} as const;
