import type { Finding } from '@shared/model/text';
import type { RawFinding } from './findings/judge-findings';
import { readXml } from './read-xml';

/** Elements whose words stand beside the page, and attributes that describe what stands on it. */
export type WantedAsides = {
  readonly elements: ReadonlyMap<string, Finding['kind']>;
  readonly attributes?: ReadonlyMap<string, Finding['kind']>;
};

export const readXmlAsides = (bytes: Uint8Array, wanted: WantedAsides): readonly RawFinding[] => {
  const found: RawFinding[] = [];
  let current: { kind: Finding['kind']; name: string; text: string; depth: number } | null = null;
  let depth = 0;
  const add = (kind: Finding['kind'], name: string, text: string): void => {
    if (/[\p{L}\p{N}]{2}/u.test(text) && found.length < most)
      found.push({ kind, name, text: text.replace(/\s+/g, ' ').trim(), page: 1, box: null });
  };
  readXml(bytes, {
    open: (tag, attributes) => {
      depth += 1;
      const kind = wanted.elements.get(tag);
      if (current === null && kind !== undefined)
        current = { kind, name: attributes.get('name') ?? tag, text: '', depth };
      else if (current !== null && blocks.has(tag)) current.text += ' ';
      for (const [name, of] of wanted.attributes ?? [])
        if (attributes.has(name)) add(of, name, attributes.get(name) ?? '');
    },
    close: () => {
      if (current?.depth === depth) {
        add(current.kind, current.name, current.text);
        current = null;
      }
      depth -= 1;
    },
    text: (text) => {
      if (current !== null && current.text.length < longest) current.text += text;
    },
  });
  return found;
};

const most = 1000;
const longest = 50_000;
const blocks = new Set(['p', 'h', 'br', 'tab', 'li']);
