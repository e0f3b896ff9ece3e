import { z } from 'zod';
import { documentId, savedSearchId } from './id';
import { personRow } from './person';

/** A piece of a snippet; `hit` marks the words that were searched for. */
export const snippetPart = z.strictObject({ text: z.string(), hit: z.boolean() });
export type SnippetPart = z.infer<typeof snippetPart>;

export const searchHit = z.strictObject({
  documentId,
  /** Whose resume it is; null: it is a letter, a certificate or the like. */
  person: personRow.nullable(),
  /** Of the file, where it is nobody's resume and nobody is hidden. */
  name: z.string().nullable(),
  snippet: z.array(snippetPart).readonly(),
});
export type SearchHit = z.infer<typeof searchHit>;

/** What was typed and means nothing: no field, no level, or nothing of which it is known when it was used. */
export const passedOver = z.strictObject({ typed: z.string(), why: z.enum(['field', 'level', 'within']) });
export type PassedOver = z.infer<typeof passedOver>;

export const searchAnswer = z.strictObject({
  hits: z.array(searchHit).readonly(),
  total: z.int().nonnegative(),
  /** Counting ended at the total: there are more. */
  isMore: z.boolean(),
  /** Other words for the same skill that were looked for as well. */
  also: z.array(z.strictObject({ typed: z.string(), names: z.array(z.string()).readonly() })).readonly(),
  passedOver: z.array(passedOver).readonly(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const searchWords = z.string().max(500);
export const searchName = z.string().trim().min(1).max(100);
export const savedSearch = z.strictObject({
  id: savedSearchId,
  name: searchName,
  words: searchWords,
  total: z.int().nonnegative(),
  isMore: z.boolean(),
  /** How many came since it was last opened. */
  fresh: z.int().nonnegative(),
  /** Whether new ones are told of. */
  alerts: z.boolean(),
});
export type SavedSearch = z.infer<typeof savedSearch>;
