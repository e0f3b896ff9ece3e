import type { Failure } from '@shared/errors/failure';
import { ok, type Result } from '@shared/lib/result';
import { readXml } from '../read-xml';
import type { TextLook } from '../text-look';
import { isHeadingStyle, type ParagraphShape, withShape } from './paragraph-shape';
import { withProperty } from './run-look';

/** The look and the shape that a named style gives, with what it is based on; an unknown name gives nothing. */
export type Styles = {
  readonly ofDocument: TextLook;
  readonly look: (styleId: string | undefined) => TextLook;
  readonly shape: (styleId: string | undefined) => ParagraphShape;
};

export const readStyles = (bytes: Uint8Array | null): Result<Styles, Failure> => {
  const own = new Map<string, Style>();
  const path: string[] = [];
  let ofDocument: TextLook = {};
  let shapeOfDocument: ParagraphShape = {};
  let current: Style | null = null;
  const read = readXml(bytes ?? new Uint8Array(), {
    open: (name, attributes) => {
      path.push(name);
      if (name === 'style') {
        current = { look: {}, shape: {}, basedOn: undefined };
        own.set(attributes.get('styleId') ?? '', current);
        if (attributes.get('type') === 'paragraph' && isOn(attributes.get('default')))
          own.set(normal, current);
      }
      if (current !== null && name === 'basedOn') current.basedOn = attributes.get('val');
      if (current !== null && name === 'name' && isHeadingStyle(attributes.get('val')))
        current.shape = { ...current.shape, heading: true };
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
    },
    text: () => undefined,
  });
  if (!read.ok) return read;
  return ok({
    ofDocument,
    look: (styleId) => Object.assign({}, ...chainOf(own, styleId ?? normal).map((style) => style.look)),
    shape: (styleId) =>
      Object.assign({}, shapeOfDocument, ...chainOf(own, styleId ?? normal).map((style) => style.shape)),
  });
};

type Style = { look: TextLook; shape: ParagraphShape; basedOn: string | undefined };
const normal = '\u0000normal';
const maxAncestors = 20;

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
