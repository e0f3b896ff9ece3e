import { isUnder, type Named } from './open-element';

/** The rules of a page's own style sheets, as far as a selector of tags, classes and ids can tell. */
export type StyleRules = {
  readonly add: (sheet: string) => void;
  /** All declarations that hold for an element below others, later ones last. */
  readonly of: (element: Named, ancestors: readonly Named[]) => readonly Declarations[];
  /** The same with the sheets' own names for values replaced. */
  readonly resolve: (declarations: Declarations) => Declarations;
};
export type Declarations = ReadonlyMap<string, string>;
export type Compound = {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** value: null where it only has to be there. */
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
};

type Rule = {
  readonly order: number;
  readonly path: readonly Compound[];
  readonly declarations: Declarations;
};

const maxRules = 3000;
const maxMatches = 50;

export const makeStyleRules = (): StyleRules => {
  const byKey = new Map<string, Rule[]>();
  const variables = new Map<string, string>();
  let count = 0;
  return {
    add: (sheet) => {
      for (const { selectors, body } of blocksOf(sheet)) {
        const declarations = readDeclarations(body);
        for (const [name, value] of declarations)
          if (name.startsWith('--') && variables.size < maxRules) variables.set(name, value);
        if (declarations.size === 0) continue;
        for (const selector of selectors.split(',')) {
          const path = pathOf(selector);
          const last = path?.at(-1);
          if (path === null || last === undefined || count >= maxRules) continue;
          count += 1;
          const key = last.id !== '' ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : last.tag;
          byKey.set(key, [...(byKey.get(key) ?? []), { order: count, path, declarations }]);
        }
      }
    },
    resolve: (declarations) => {
      if (variables.size === 0 || ![...declarations.values()].some((value) => value.includes('var(')))
        return declarations;
      return new Map([...declarations].map(([name, value]) => [name, withVariables(value, variables)]));
    },
    of: (element, ancestors) => {
      if (count === 0) return [];
      const keys = [
        '*',
        element.name,
        ...element.classes.slice(0, 20).map((name) => `.${name}`),
        `#${element.id}`,
      ];
      return keys
        .flatMap((key) => byKey.get(key)?.slice(-maxMatches) ?? [])
        .filter((rule) => isUnder(element, ancestors, rule.path))
        .sort((a, b) => a.order - b.order)
        .map((rule) => rule.declarations);
    },
  };
};

const withVariables = (value: string, variables: ReadonlyMap<string, string>): string => {
  let resolved = value;
  for (let depth = 0; depth < 4 && resolved.includes('var('); depth += 1)
    resolved = resolved.replace(
      /var\(\s*(--[\w-]{1,80})\s*(?:,\s*([^()]{0,80}))?\)/g,
      (_all, name: string, otherwise?: string) => variables.get(name) ?? otherwise ?? '',
    );
  return resolved.slice(0, 500);
};

export const readDeclarations = (body: string): Declarations => {
  const declarations = new Map<string, string>();
  for (const part of body.slice(0, maxBody).split(';')) {
    const at = part.indexOf(':');
    if (at === -1) continue;
    const name = part.slice(0, at).trim().toLowerCase();
    const value = part
      .slice(at + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
    if (read.has(name) || (name.startsWith('--') && name.length < 80)) declarations.set(name, value);
  }
  return declarations;
};

const maxBody = 10_000;
const read = new Set([
  'display',
  'visibility',
  'opacity',
  'font-size',
  'font-weight',
  'font',
  'color',
  'background',
  'background-color',
  'background-image',
  'position',
  'left',
  'top',
  'right',
  'text-indent',
  'margin-left',
  'margin-top',
  'width',
  'height',
  'max-height',
  'max-width',
  'overflow',
  'clip',
  'clip-path',
  'transform',
  'white-space',
  'mso-hide',
  'filter',
  'content-visibility',
  'float',
  'grid-area',
  '-webkit-text-fill-color',
]);

/** Blocks for print or for small screens are passed over, with what is in them. */
function* blocksOf(sheet: string): Generator<{ readonly selectors: string; readonly body: string }> {
  const source = sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ' ');
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{', at);
    if (open === -1) return;
    const selectors = source
      .slice(at, open)
      .replace(/^[\s};]+|@(?:charset|import|namespace)[^;]*;/g, ' ')
      .trim();
    if (selectors.startsWith('@media') && /^@media\s+(?:only\s+)?(?:screen|all)\s*$/.test(selectors)) {
      at = open + 1;
      continue;
    }
    const close = selectors.startsWith('@') ? blockEnd(source, open) : source.indexOf('}', open);
    if (!selectors.startsWith('@') && selectors.length < 2000)
      yield { selectors, body: source.slice(open + 1, close === -1 ? undefined : close) };
    if (close === -1) return;
    at = close + 1;
  }
}

const blockEnd = (source: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x7b) depth += 1;
    if (code === 0x7d) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
};

/** null: a selector that asks for more than tags, classes, ids and their order. */
const pathOf = (selector: string): readonly Compound[] | null => {
  const parts = selector.trim().replaceAll('>', ' ').split(/\s+/);
  if (parts.length > 8 || selector.length > 300) return null;
  const path = parts.map(compoundOf);
  return path.every((compound) => compound !== null) ? path : null;
};

const compoundOf = (part: string): Compound | null => {
  if (part === ':root') return { tag: 'html', id: '', classes: [], attributes: [] };
  const match =
    /^(\*|[a-zA-Z][\w-]{0,40})?((?:[.#][\w-]{1,80}){0,6})((?:\[[\w-]{1,40}(?:=["']?[^"'\]]{0,80}["']?)?\]){0,4})$/.exec(
      part,
    );
  if (match === null || part === '') return null;
  const marks = (match[2] ?? '').match(/[.#][\w-]+/g) ?? [];
  return {
    tag: (match[1] ?? '*').toLowerCase(),
    id: marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? '',
    classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
    attributes: [...(match[3] ?? '').matchAll(/\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]/g)].map(
      ([, name = '', value]) => ({ name: name.toLowerCase(), value: value ?? null }),
    ),
  };
};
