import { z } from 'zod';
import { applicationId, noteId, personId } from '../model/id';
import { likeness, note, noteWords, person, personRow, tagWord } from '../model/person';
import { scorecards, scorecardWords } from '../model/scorecard';
import { nothing, route } from './route';

const window = { offset: z.int().nonnegative(), limit: z.int().min(1).max(500) };

export const personRoutes = {
  /** Everybody who was ever imported, the newest first; words are looked for in titles, tags and names that may be known. */
  'person.list': route(
    z.strictObject({ words: z.string().max(200), ...window }),
    z.strictObject({ rows: z.array(personRow).readonly(), total: z.int().nonnegative() }),
  ),
  'person.open': route(z.strictObject({ id: personId }), person, ['not-found']),
  'person.alike': route(
    z.strictObject(window),
    z.strictObject({ pairs: z.array(likeness).readonly(), total: z.int().nonnegative() }),
  ),
  'person.merge': route(z.strictObject({ keep: personId, merge: personId }), nothing, [
    'not-found',
    'disk-full',
  ]),
  'person.unmerge': route(z.strictObject({ id: personId }), nothing, ['not-found', 'disk-full']),
  /** Not proposed again, until something else speaks for it. */
  'person.notSame': route(z.strictObject({ one: personId, other: personId }), nothing, [
    'not-found',
    'disk-full',
  ]),
  'person.tag': route(z.strictObject({ id: personId, tags: z.array(tagWord).max(50).readonly() }), nothing, [
    'not-found',
    'disk-full',
  ]),
  /** Also who is not due: all that came of them, was written and decided, in every job. */
  'person.remove': route(z.strictObject({ id: personId }), nothing, ['not-found', 'disk-full']),
  /** What people are called who wrote something here: whom a note can speak to. */
  'note.names': route(nothing, z.array(z.string()).readonly()),
  'note.list': route(
    /** Beside an application that is hidden of somebody who is known, only its own. */
    z.strictObject({ personId, applicationId: applicationId.nullable() }),
    z.array(note).readonly(),
  ),
  'note.add': route(
    z.strictObject({ personId, applicationId: applicationId.nullable(), words: noteWords }),
    nothing,
    ['not-found', 'disk-full'],
  ),
  'note.change': route(z.strictObject({ id: noteId, words: noteWords }), nothing, ['not-found', 'disk-full']),
  'note.remove': route(z.strictObject({ id: noteId }), nothing, ['not-found', 'disk-full']),
  'scorecard.read': route(z.strictObject({ applicationId }), scorecards, ['not-found']),
  'scorecard.save': route(z.strictObject({ applicationId, card: scorecardWords }), nothing, [
    'not-found',
    'disk-full',
  ]),
} as const;
