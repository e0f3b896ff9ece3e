import { z } from 'zod';
import { instant } from './id';

/** An attempt to reach another computer, and what came of it. Never the whole address: it may hold what nobody is to know. */
export const connection = z.strictObject({
  at: instant,
  host: z.string().max(255),
  /** What asked for it, in the window's own terms: an image, a script, the program. */
  by: z.string().max(40),
  outcome: z.enum(['blocked', 'opened']),
});
export type Connection = z.infer<typeof connection>;
