import { failureKind } from '@shared/errors/failure';
import { mediaType } from '@shared/model/document';
import { profile } from '@shared/model/profile';
import { grid } from '@shared/model/table';
import { box, finding, text } from '@shared/model/text';
import { z } from 'zod';

/** What a person or the disk knows about a file beside its bytes. */
export const readerOptions = z.strictObject({
  name: z.string().exactOptional(),
  password: z.string().exactOptional(),
  fileTime: z.string().exactOptional(),
  depth: z.int().exactOptional(),
});
export type ReaderOptions = z.infer<typeof readerOptions>;

/**
 * verify: read, and compare what the text says with what is seen on its pages; for a page reader only.
 * draw: make a picture of a page; for a drawing reader only. table: the rows of a table, for a person to say what they are.
 */
export const readerTask = z.enum(['read', 'verify', 'draw', 'table']);
export type ReaderTask = z.infer<typeof readerTask>;

/** A page to draw, as wide as it will be shown; masks in the units of the page. */
export const drawingRequest = z.strictObject({
  page: z.int().positive(),
  widthPx: z.int().min(200).max(2400),
  masks: z.array(box).max(20_000).readonly(),
  hidePictures: z.boolean(),
});
export type DrawingRequest = z.infer<typeof drawingRequest>;

/** Into the reader: bytes under a number. Nothing else of the program ever goes in. */
export const readerRequest = z.strictObject({
  number: z.int(),
  bytes: z.instanceof(Uint8Array),
  options: readerOptions,
  task: readerTask.default('read'),
  drawing: drawingRequest.exactOptional(),
});
export type ReaderRequest = z.infer<typeof readerRequest>;

/** What was read: its text and facts, and the files that came inside it. */
export const reading = z.strictObject({
  mediaType,
  /** Pages that a text reader cannot read, as they are pictures. */
  pagesToRecognise: z.array(z.int().positive()).readonly().default([]),
  /** Where the text and the picture of a page part, when that was asked. */
  differences: z.array(finding).readonly().default([]),
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

const startsAsPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);

const side = z.int().positive().max(16_000);

export const drawnPage = z.strictObject({
  png: z.custom<Uint8Array>((value) => value instanceof Uint8Array && startsAsPng(value)),
  width: side,
  height: side,
});
export type DrawnPage = z.infer<typeof drawnPage>;

export const drawnAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ number: z.int(), ok: z.literal(true), ...drawnPage.shape }),
  z.strictObject({
    number: z.int(),
    ok: z.literal(false),
    kind: failureKind,
    detail: z.string().max(500).optional(),
  }),
]);
export type DrawnAnswer = z.infer<typeof drawnAnswer>;

export const tableAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ number: z.int(), ok: z.literal(true), ...grid.shape }),
  z.strictObject({
    number: z.int(),
    ok: z.literal(false),
    kind: failureKind,
    detail: z.string().max(500).optional(),
  }),
]);
export type TableAnswer = z.infer<typeof tableAnswer>;

/** Still at work, on this page: the time of the next page begins. */
export const readerProgress = z.strictObject({ number: z.int(), page: z.int().positive() });
export type ReaderProgress = z.infer<typeof readerProgress>;

/**
 * text: no addon, no drawing; reads what a file says. page: draws pages and reads pictures, which takes an addon
 * (loaded before the seal), more memory, and its time for every page. draw: draws pages for a person who waits, and
 * reads nothing off them.
 */
export const readerKinds = ['text', 'page', 'draw'] as const;
export type ReaderKind = (typeof readerKinds)[number];

export const readerLimits = { timeMs: 20_000, memoryBytes: 512 << 20 } as const;

/** Pages that are recognised at most, and one more step for what comes before and after them. */
export const maxPageSteps = 12;

/** The reader's last word on its error output before it ends itself for too much memory. */
export const memoryMark = 'reader: memory limit';
