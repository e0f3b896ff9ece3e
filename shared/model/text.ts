import { z } from 'zod';

/** Points from the page's upper left corner: left, top, width, height. */
export const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof box>;

/** What stands together on one line of a page, in reading order; a format without pages has no box. */
export const textLine = z.strictObject({ text: z.string(), box: box.nullable() });
export type TextLine = z.infer<typeof textLine>;

export const textPage = z.strictObject({
  number: z.int().positive(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  lines: z.array(textLine).readonly(),
});
export type TextPage = z.infer<typeof textPage>;

export const findingKinds = ['hidden-text', 'tiny-text', 'off-page-text', 'check-failed'] as const;

/** Something a human reader of the page cannot see. Shown, kept apart, worth nothing. */
export const finding = z.strictObject({
  kind: z.enum(findingKinds),
  text: z.string(),
  page: z.int().positive(),
  box: box.nullable(),
});
export type Finding = z.infer<typeof finding>;

/** What a reader of the page sees, in reading order, and beside it what no reader sees. */
export const text = z.strictObject({
  pages: z.array(textPage).readonly(),
  findings: z.array(finding).readonly(),
});
export type Text = z.infer<typeof text>;

export const plainText = (of: Text): string =>
  of.pages.map((page) => page.lines.map((line) => line.text).join('\n')).join('\n\n');
