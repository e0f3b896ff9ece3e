import type { TextLook } from '../text-look';
import type { Compound } from './style-rules';

/** An element whose end has not come yet, with what holds for the text in it. */
export type OpenElement = {
  readonly name: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly look: TextLook;
  /** null: a picture or a gradient is behind it. */
  readonly ground: string | null;
  readonly clipped: boolean;
  readonly keepsSpaces: boolean;
};

/** Whether the last part of a selector's path is the element and the others stand above it, in order. */
export const isUnder = (element: Named, ancestors: readonly Named[], path: readonly Compound[]): boolean => {
  const last = path.at(-1);
  if (last === undefined || !fits(element, last)) return false;
  let part = path.length - 2;
  for (let at = ancestors.length - 1; at >= 0 && part >= 0; at -= 1) {
    const wanted = path[part];
    const ancestor = ancestors[at];
    if (wanted !== undefined && ancestor !== undefined && fits(ancestor, wanted)) part -= 1;
  }
  return part < 0;
};

export type Named = Pick<OpenElement, 'name' | 'id' | 'classes' | 'attributes'>;

const fits = (element: Named, { tag, id, classes, attributes }: Compound): boolean =>
  (tag === '*' || tag === element.name) &&
  (id === '' || id === element.id) &&
  classes.every((name) => element.classes.includes(name)) &&
  attributes.every(({ name, value }) =>
    value === null ? element.attributes.has(name) : element.attributes.get(name) === value,
  );
