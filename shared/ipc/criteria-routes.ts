import { z } from 'zod';
import { criteria, criterion, preset, skillName } from '../model/criterion';
import { jobId } from '../model/id';
import { nothing, route } from './route';

const said = z.string();
const items = z.array(criterion).max(100).readonly();

/** What is wrong with a criterion, or with all of them (null), and what helps. */
export const criteriaFault = z.strictObject({
  criterionId: z.string().nullable(),
  kind: z.enum(['empty', 'contradiction', 'twin', 'protected']),
  what: said,
  remedy: said,
});

export const criteriaDraft = z.strictObject({
  preset,
  items,
  /** Lines that ask for what may not be asked for. */
  refused: z.array(z.strictObject({ label: said, about: said, instead: said })).readonly(),
  problem: z.strictObject({ what: said, remedy: said }).nullable(),
});

export const criteriaRoutes = {
  /** The version that a job asks by; null: none yet. */
  'criteria.read': route(z.strictObject({ jobId }), criteria.nullable(), ['not-found']),
  /** From the job's own posting; nothing is kept. */
  'criteria.draft': route(z.strictObject({ jobId, preset }), criteriaDraft, ['not-found']),
  'criteria.check': route(z.strictObject({ items }), z.array(criteriaFault).readonly()),
  /** What they would find among the resumes of the job, before they are saved; of a large job some are looked at. */
  'criteria.preview': route(
    z.strictObject({ jobId, items }),
    z.strictObject({
      all: z.int().nonnegative(),
      looked: z.int().nonnegative(),
      counts: z
        .array(
          z.strictObject({
            criterionId: said,
            pass: z.int().nonnegative(),
            unknown: z.int().nonnegative(),
            fail: z.int().nonnegative(),
            /** Those whose words say something to it. */
            found: z.int().nonnegative(),
          }),
        )
        .readonly(),
    }),
    ['not-found'],
  ),
  /** A new version, or what has to be mended first. */
  'criteria.edit': route(
    z.strictObject({ jobId, preset, items }),
    z.strictObject({ version: z.int().nullable(), faults: z.array(criteriaFault).readonly() }),
    ['not-found', 'disk-full'],
  ),
  /** Skills whose names begin with, or hold, these words. */
  'skill.find': route(
    z.strictObject({ words: z.string().max(100), limit: z.int().min(1).max(50) }),
    z.array(skillName.required().extend({ id: z.string(), category: said })).readonly(),
  ),
  /** The text of a posting out of a file that was dropped. */
  'posting.read': route(z.strictObject({ path: z.string().min(1) }), z.strictObject({ posting: said }), [
    'file-vanished',
    'file-no-permission',
    'file-too-large',
    'file-unreadable',
    'file-empty',
    'format-unsupported',
    'document-damaged',
    'document-locked',
    'document-no-text',
    'reader-time',
    'reader-memory',
    'reader-crashed',
  ]),
  'posting.choose': route(nothing, z.strictObject({ posting: said.nullable() }), [
    'file-unreadable',
    'file-empty',
    'format-unsupported',
    'document-damaged',
    'document-locked',
    'document-no-text',
  ]),
} as const;
