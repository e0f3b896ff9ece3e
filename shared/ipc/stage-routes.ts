import { z } from 'zod';
import { stageEdit, stageFault } from '../model/edit-stages';
import { jobId } from '../model/id';
import { stageLists } from '../model/stage';
import { nothing, route } from './route';

export const stageRoutes = {
  'stages.list': route(nothing, stageLists),
  /** Of the office where no job is named. One action with all who are moved by it, undone as a whole. */
  'stages.edit': route(
    z.strictObject({ jobId: jobId.nullable(), edit: stageEdit }),
    z.strictObject({ fault: stageFault.nullable() }),
    ['not-found', 'disk-full'],
  ),
} as const;
