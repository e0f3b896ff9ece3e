import { z } from 'zod';
import { failureKind } from '../errors/failure';
import { documentId, instant } from './id';
import { profile } from './profile';
import { finding, textPage } from './text';

export const mediaTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/vnd.oasis.opendocument.text',
  'application/rtf',
  'text/plain',
  'text/markdown',
  'text/html',
  'message/rfc822',
  'application/vnd.ms-outlook',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
  'image/heic',
  'application/zip',
  /** LinkedIn's own export of a member's data. */
  'application/vnd.linkedin.export+zip',
  /** One row of a table of candidates, as a page of its own. */
  'text/x-candidate',
  'application/octet-stream',
] as const;
export const mediaType = z.enum(mediaTypes);
export type MediaType = z.infer<typeof mediaType>;

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file as it came in; its identity is the hash of its content. */
export const document = z.strictObject({
  id: documentId,
  sha256,
  mediaType,
  name: z.string(),
  bytes: z.int().nonnegative(),
  createdAt: instant,
});
export type Document = z.infer<typeof document>;

/** Another document that may be of the same person, and what speaks for it. */
export const version = z.strictObject({
  documentId,
  name: z.string(),
  createdAt: instant,
  same: z.enum(['likely', 'possible']),
  because: z.array(z.string()).readonly(),
});
export type Version = z.infer<typeof version>;

/** A document with the text that was read from it, as the document view shows it. */
export const openDocument = z.strictObject({
  document,
  /** Without who it is: nobody here says anything about their name, address, number, link or place. */
  isRedacted: z.boolean(),
  pages: z.array(textPage).readonly(),
  findings: z.array(finding).readonly(),
  /** With what a person corrected; null where there is none. */
  profile: profile.nullable(),
  /** Other files that may be the same person's: proposed, never merged. */
  versions: z.array(version).readonly(),
  readAt: instant.nullable(),
  /** Why there is no text, when there is none. */
  problem: failureKind.nullable(),
});
export type OpenDocument = z.infer<typeof openDocument>;
