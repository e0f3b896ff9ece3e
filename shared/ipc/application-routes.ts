import { z } from 'zod';
import { reason } from '../model/application';
import { candidate } from '../model/candidate';
import { applicationId, jobId } from '../model/id';
import { adjustment } from '../model/score';
import { shortlist, shortlistFilter, shortlistRow } from '../model/shortlist';
import { stage } from '../model/stage';
import { nothing, route } from './route';

const ids = z.array(applicationId).min(1).max(100_000).readonly();
/** While a slider moves: instead of the stored ones. */
const weights = z.record(z.string(), z.int().min(0).max(5)).nullable();

/** Ways in which a page cannot be drawn. */
export const drawingFailures = [
  'not-found',
  'document-damaged',
  'document-locked',
  'format-unsupported',
  'reader-time',
  'reader-memory',
  'reader-crashed',
] as const;

export const applicationRoutes = {
  'shortlist.read': route(
    z.strictObject({
      jobId,
      filter: shortlistFilter,
      weights,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    shortlist,
    ['not-found'],
  ),
  /** All of them in their order, for what is done to many at once. */
  'shortlist.ids': route(
    z.strictObject({ jobId, filter: shortlistFilter }),
    z.array(applicationId).readonly(),
    ['not-found'],
  ),
  /** Before many are rejected: a few from the bottom and of the open questions, drawn by lot that can be repeated. */
  'shortlist.secondLook': route(z.strictObject({ jobId, ids }), z.array(shortlistRow).readonly(), [
    'not-found',
  ]),
  'application.open': route(z.strictObject({ id: applicationId, redacted: z.boolean() }), candidate, [
    'not-found',
  ]),
  'application.drawPage': route(
    z.strictObject({
      id: applicationId,
      page: z.int().positive(),
      widthPx: z.int().min(200).max(2400),
      redacted: z.boolean(),
    }),
    z.strictObject({
      png: z.instanceof(Uint8Array),
      width: z.int().positive(),
      height: z.int().positive(),
    }),
    drawingFailures,
  ),
  /** One action, undone as a whole; to reject takes a reason. */
  'application.move': route(
    z.strictObject({ ids, stage, reason: reason.nullable() }),
    z.strictObject({ moved: z.int().nonnegative() }),
    ['reason-missing', 'not-found', 'disk-full'],
  ),
  'application.adjust': route(
    z.strictObject({ id: applicationId, adjustment: adjustment.nullable() }),
    nothing,
    ['not-found', 'disk-full'],
  ),
  'application.bookmark': route(z.strictObject({ id: applicationId, on: z.boolean() }), nothing, [
    'not-found',
    'disk-full',
  ]),
  'application.markSeen': route(z.strictObject({ id: applicationId }), nothing, ['not-found', 'disk-full']),
  'application.reveal': route(z.strictObject({ id: applicationId, reason }), nothing, [
    'not-found',
    'disk-full',
  ]),
} as const;
