import { z } from 'zod';

/** Points from the page's upper left corner: left, top, width, height. */
export const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof box>;

/** What stands together on one line of a page, in reading order. Two spaces part what stands in two columns or cells. */
export const textLine = z.strictObject({
  text: z.string(),
  /** null in a format without pages. */
  box: box.nullable(),
  /** Left and right edge of each word (split at spaces), in order; empty without boxes. */
  edges: z.array(z.number()).readonly().default([]),
  /** Read by OCR: how sure of each word, 0 to 100. */
  sure: z.array(z.number()).readonly().optional(),
  /** Lines of one column, sidebar, text box or table cell run on in the same region. */
  region: z.int().nonnegative().default(0),
  /** Height of the letters in points; null where the format does not say. */
  size: z.number().nullable().default(null),
  bold: z.boolean().default(false),
  /** The format itself calls it a heading or title (a Word style, an HTML tag, a Markdown mark). */
  heading: z.boolean().default(false),
  /** An item of a list begins here; its mark is not part of the text where the format draws it. */
  item: z.boolean().default(false),
  /** Empty space above it in its region, in heights of a line; 0 where it runs on. */
  gap: z.number().nonnegative().default(0),
});
export type TextLine = z.infer<typeof textLine>;

/** A line of which nothing but its words is known. */
export const bareLine = (words: string): TextLine => textLine.parse({ text: words, box: null });

export const textPage = z.strictObject({
  number: z.int().positive(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  lines: z.array(textLine).readonly(),
  /** Mean sureness of its words, 0 to 100, where the page was read by OCR. */
  ocr: z.number().nullable().default(null),
});
export type TextPage = z.infer<typeof textPage>;

/** The ways in which text is there for a machine and not for a human. */
export const hiddenKinds = [
  'hidden-text',
  'tiny-text',
  'off-page-text',
  'invisible-ink',
  'background-colour',
  'clipped-text',
  'covered-text',
  'marked-hidden',
  'invisible-characters',
  'misleading-glyphs',
  'metadata-text',
  'annotation',
  'alt-text',
] as const;

export const findingKinds = [
  ...hiddenKinds,
  // what is written to move a machine, seen or not
  'machine-instruction',
  'keyword-stuffing',
  // what the reader itself could not do
  'poor-scan',
  'check-failed',
] as const;

/** Something a human reader of the page cannot see, or that is aimed at machines. Shown, kept apart, worth nothing. */
export const finding = z.strictObject({
  kind: z.enum(findingKinds),
  text: z.string(),
  page: z.int().positive(),
  box: box.nullable(),
});
export type Finding = z.infer<typeof finding>;
export type FindingKind = Finding['kind'];

/** What the file says about itself beside its text. */
export const properties = z.strictObject({
  createdAt: z.string().nullable().default(null),
  modifiedAt: z.string().nullable().default(null),
  /** The program that made it. */
  producer: z.string().nullable().default(null),
});
export type Properties = z.infer<typeof properties>;

export const noProperties: Properties = { createdAt: null, modifiedAt: null, producer: null };

/** What a reader of the page sees, in reading order, and beside it what no reader sees. */
export const text = z.strictObject({
  pages: z.array(textPage).readonly(),
  findings: z.array(finding).readonly(),
  /** ISO 639-1; null where there is too little to tell. */
  language: z.string().nullable().default(null),
  properties: properties.default(noProperties),
});
export type Text = z.infer<typeof text>;

export const plainText = (of: Text): string =>
  of.pages.map((page) => page.lines.map((line) => line.text).join('\n')).join('\n\n');
