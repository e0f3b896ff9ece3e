import type { Failure } from '@shared/errors/failure';
import { ok, type Result } from '@shared/lib/result';
import { readXml } from '../read-xml';
import type { TextLook } from '../text-look';
import { withProperty } from './run-look';

/** The look a named style gives, with what it is based on; an unknown name gives nothing. */
export type Styles = {
  readonly ofDocument: TextLook;
  readonly look: (styleId: string | undefined) => TextLook;
};

export const readStyles = (bytes: Uint8Array | null): Result<Styles, Failure> => {
  const own = new Map<string, Style>();
  const path: string[] = [];
  let ofDocument: TextLook = {};
  let current: Style | null = null;
  const read = readXml(bytes ?? new Uint8Array(), {
    open: (name, attributes) => {
      path.push(name);
      if (name === 'style') {
        current = { look: {}, basedOn: undefined };
        own.set(attributes.get('styleId') ?? '', current);
        if (attributes.get('type') === 'paragraph' && isOn(attributes.get('default')))
          own.set(normal, current);
      }
      if (current !== null && name === 'basedOn') current.basedOn = attributes.get('val');
      if (path.at(-2) !== 'rPr') return;
      if (current !== null && path.at(-3) === 'style')
        current.look = withProperty(current.look, name, attributes);
      if (path.includes('docDefaults')) ofDocument = withProperty(ofDocument, name, attributes);
    },
    close: (name) => {
      path.pop();
      if (name === 'style') current = null;
    },
    text: () => undefined,
  });
  return read.ok ? ok({ ofDocument, look: (styleId) => lookOf(own, styleId ?? normal) }) : read;
};

type Style = { look: TextLook; basedOn: string | undefined };
const normal = '\u0000normal';
const maxAncestors = 20;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const lookOf = (own: ReadonlyMap<string, Style>, styleId: string): TextLook => {
  const chain: TextLook[] = [];
  let style = own.get(styleId);
  while (style !== undefined && chain.length < maxAncestors) {
    chain.unshift(style.look);
    style = style.basedOn === undefined ? undefined : own.get(style.basedOn);
  }
  return Object.assign({}, ...chain);
};
