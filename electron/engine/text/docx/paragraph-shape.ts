import type { ParagraphMarks } from '../collect-lines';

type Attributes = ReadonlyMap<string, string>;

/** What a paragraph's own properties, or those of its style, say of its place on the page. */
export type ParagraphShape = ParagraphMarks & { readonly heading?: boolean; readonly item?: boolean };

export const withShape = (shape: ParagraphShape, name: string, attributes: Attributes): ParagraphShape => {
  const value = attributes.get('val');
  if (name === 'outlineLvl') return { ...shape, heading: Number(value) < 9 };
  if (name === 'numId') return { ...shape, item: value !== '0' };
  if (name === 'spacing') return { ...shape, ...spaceOf(attributes) };
  return shape;
};

/** Names of built-in styles are English in every language of Word; the ids are not. */
export const isHeadingStyle = (name: string | undefined): boolean =>
  /^(?:heading ?\d|title|contact heading|section ?(?:heading|title)|resume ?heading)\b/i.test(name ?? '');

const spaceOf = (attributes: Attributes): ParagraphShape => {
  const before = points(attributes.get('before'));
  const after = points(attributes.get('after'));
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
};

/** Twentieths of a point. */
const points = (value: string | undefined): number | undefined => {
  const amount = Number(value);
  return value === undefined || Number.isNaN(amount) ? undefined : Math.min(200, Math.max(0, amount / 20));
};
