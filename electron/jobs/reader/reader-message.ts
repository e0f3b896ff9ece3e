import { failureKind } from '@shared/errors/failure';
import { mediaType } from '@shared/model/document';
import { profile } from '@shared/model/profile';
import { text } from '@shared/model/text';
import { z } from 'zod';

/** What a person or the disk knows about a file beside its bytes. */
export const readerOptions = z.strictObject({
  name: z.string().exactOptional(),
  password: z.string().exactOptional(),
  fileTime: z.string().exactOptional(),
});
export type ReaderOptions = z.infer<typeof readerOptions>;

/** Into the reader: bytes under a number. Nothing else of the program ever goes in. */
export const readerRequest = z.strictObject({
  number: z.int(),
  bytes: z.instanceof(Uint8Array),
  options: readerOptions,
});
export type ReaderRequest = z.infer<typeof readerRequest>;

/** What was read: its text and facts, and the files that came inside it. */
export const reading = z.strictObject({
  mediaType,
  content: z.strictObject({ text, profile }).nullable(),
  members: z.array(
    z.strictObject({ path: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  ),
});
export type Reading = z.infer<typeof reading>;

/** Out of the reader: parsed before it is believed, since a hostile file may have taken the reader over. */
export const readerAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ number: z.int(), ok: z.literal(true), readerVersion: z.int(), ...reading.shape }),
  z.strictObject({
    number: z.int(),
    ok: z.literal(false),
    kind: failureKind,
    detail: z.string().max(500).optional(),
    mediaType,
  }),
]);
export type ReaderAnswer = z.infer<typeof readerAnswer>;

export const readerLimits = { timeMs: 20_000, memoryBytes: 512 << 20 } as const;

/** The reader's last word on its error output before it ends itself for too much memory. */
export const memoryMark = 'reader: memory limit';
