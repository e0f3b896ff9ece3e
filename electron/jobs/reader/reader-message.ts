import { failureKind } from '@shared/errors/failure';
import { mediaType } from '@shared/model/document';
import { text } from '@shared/model/text';
import { z } from 'zod';

/** Into the reader: bytes under a number. Nothing else of the program ever goes in. */
export const readerRequest = z.strictObject({ number: z.int(), bytes: z.instanceof(Uint8Array) });
export type ReaderRequest = z.infer<typeof readerRequest>;

/** Out of the reader: parsed before it is believed, since a hostile file may have taken the reader over. */
export const readerAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ number: z.int(), ok: z.literal(true), mediaType, text, readerVersion: z.int() }),
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
