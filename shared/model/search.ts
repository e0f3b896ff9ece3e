import { z } from 'zod';
import { documentId, jobId } from './id';

/** A piece of a snippet; `hit` marks the words that were searched for. */
export const snippetPart = z.strictObject({ text: z.string(), hit: z.boolean() });
export type SnippetPart = z.infer<typeof snippetPart>;

export const searchHit = z.strictObject({
  documentId,
  name: z.string(),
  jobs: z.array(z.strictObject({ id: jobId, title: z.string() })).readonly(),
  snippet: z.array(snippetPart).readonly(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchAnswer = z.strictObject({
  hits: z.array(searchHit).readonly(),
  total: z.int().nonnegative(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
