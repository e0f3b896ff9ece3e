import { z } from 'zod';
import { action, historyState } from '../model/history';
import { nothing, route } from './route';

export const historyRoutes = {
  'history.read': route(nothing, historyState),
  'history.list': route(z.strictObject({ limit: z.int().min(1).max(200) }), z.array(action).readonly()),
  'history.undo': route(nothing, action, ['nothing-to-undo', 'disk-full']),
  'history.redo': route(nothing, action, ['nothing-to-redo', 'disk-full']),
} as const;
