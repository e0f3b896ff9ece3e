import { z } from 'zod';
import { jobId } from '../model/id';
import { job, jobSummary, jobTitle, posting } from '../model/job';
import { nothing, route } from './route';

export const jobRoutes = {
  'job.list': route(nothing, z.array(jobSummary).readonly()),
  'job.read': route(z.strictObject({ id: jobId }), job, ['not-found']),
  'job.create': route(z.strictObject({ title: jobTitle, posting }), z.strictObject({ id: jobId }), [
    'disk-full',
  ]),
  'job.change': route(
    z.strictObject({ id: jobId, title: jobTitle.optional(), posting: posting.optional() }),
    nothing,
    ['not-found', 'disk-full'],
  ),
  'job.remove': route(z.strictObject({ id: jobId }), nothing, ['not-found', 'disk-full']),
} as const;
