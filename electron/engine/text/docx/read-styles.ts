import type { Failure } from '@shared/errors/failure';
import { ok, type Result } from '@shared/lib/result';
import { readXml } from '../read-xml';
import type { TextLook } from '../text-look';
import { isHeadingStyle, type ParagraphShape, withShape } from './paragraph-shape';
import { shadeOf, withProperty } from './run-look';

/** The look and the shape that a named style gives, with what it is based on; an unknown name gives nothing. */
export type Styles = {
  readonly ofDocument: TextLook;
  readonly look: (styleId: string | undefined) => TextLook;
  readonly shape: (styleId: string | undefined) => ParagraphShape;
  /** Which rows of a table of this style have a ground that is no paper. */
  readonly painted: (styleId: string | undefined) => PaintedRows;
};
export type PaintedRows = 'none' | 'first' | 'any';

export const readStyles = (bytes: Uint8Array | null): Result<Styles, Failure> => {
  const own = new Map<string, Style>();
  const path: string[] = [];
  let ofDocument: TextLook = {};
  let shapeOfDocument: ParagraphShape = {};
  let current: Style | null = null;
  let part = '';
  const read = readXml(bytes ?? new Uint8Array(), {
    open: (name, attributes) => {
      path.push(name);
      if (name === 'style') {
        current = { look: {}, shape: {}, basedOn: undefined, painted: 'none' };
        part = '';
        own.set(attributes.get('styleId') ?? '', current);
        if (attributes.get('type') === 'paragraph' && isOn(attributes.get('default')))
          own.set(normal, current);
      }
      if (current !== null && name === 'basedOn') current.basedOn = attributes.get('val');
      if (current !== null && name === 'name' && isHeadingStyle(attributes.get('val')))
        current.shape = { ...current.shape, heading: true };
      if (name === 'tblStylePr') part = attributes.get('type') ?? '';
      if (current !== null && name === 'shd' && paints(attributes)) {
        if (path.at(-2) === 'tcPr' && current.painted !== 'any')
          current.painted = part === 'firstRow' ? 'first' : 'any';
        if (path.at(-2) === 'pPr' && path.at(-3) === 'style')
          current.look = { ...current.look, behind: shadeOf(attributes) ?? null };
      }
      const inStyle = current !== null && path.at(-3) === 'style';
      if (path.at(-2) === 'rPr') {
        if (current !== null && inStyle) current.look = withProperty(current.look, name, attributes);
        if (path.includes('docDefaults')) ofDocument = withProperty(ofDocument, name, attributes);
      } else if (current !== null && path.includes('pPr'))
        current.shape = withShape(current.shape, name, attributes);
      else if (path.at(-2) === 'pPr' && path.includes('docDefaults'))
        shapeOfDocument = withShape(shapeOfDocument, name, attributes);
    },
    close: (name) => {
      path.pop();
      if (name === 'style') current = null;
      if (name === 'tblStylePr') part = '';
    },
    text: () => undefined,
  });
  if (!read.ok) return read;
  return ok({
    ofDocument,
    look: (styleId) => Object.assign({}, ...chainOf(own, styleId ?? normal).map((style) => style.look)),
    shape: (styleId) =>
      Object.assign({}, shapeOfDocument, ...chainOf(own, styleId ?? normal).map((style) => style.shape)),
    painted: (styleId) =>
      chainOf(own, styleId ?? '').findLast(({ painted }) => painted !== 'none')?.painted ?? 'none',
  });
};

type Style = {
  look: TextLook;
  shape: ParagraphShape;
  basedOn: string | undefined;
  painted: PaintedRows;
};
const normal = '\u0000normal';
const maxAncestors = 20;

/** White is no ground of its own. */
const paints = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has('themeFill') || !/^f[a-f0-9]f[a-f0-9]f[a-f0-9]$/.test(shadeOf(attributes) ?? 'ffffff');

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const chainOf = (own: ReadonlyMap<string, Style>, styleId: string): readonly Style[] => {
  const chain: Style[] = [];
  let style = own.get(styleId);
  while (style !== undefined && chain.length < maxAncestors) {
    chain.unshift(style);
    style = style.basedOn === undefined ? undefined : own.get(style.basedOn);
  }
  return chain;
};
