import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';

/**
 * The XML of office files as a stream of events, in one pass without recursion. No DTD, no entities beyond
 * the five and numbers, bounded depth: the attacks on XML live in what is left out here.
 */
export type XmlHandler = {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

export const readXml = (bytes: Uint8Array, handler: XmlHandler): Result<null, Failure> => {
  const source = decode(bytes);
  const stack: string[] = [];
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const text = source.slice(at, start === -1 ? undefined : start);
    if (text !== '' && stack.length > 0) handler.text(unescapeXml(text));
    if (start === -1) break;
    const skipped = skipMarkup(source, start, handler);
    if (skipped === 'refused') return err(damaged('a DOCTYPE is not read'));
    if (skipped === 'damaged') return err(damaged('the XML ends too early'));
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const end = tagEnd(source, start);
    if (end === -1) return err(damaged('the XML ends too early'));
    if (!readTag(source.slice(start + 1, end), stack, handler))
      return err(damaged('the XML is not well formed'));
    at = end + 1;
  }
  return stack.length === 0 ? ok(null) : err(damaged('the XML ends too early'));
};

const maxDepth = 2000;

const readTag = (tag: string, stack: string[], handler: XmlHandler): boolean => {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim();
    if (stack.pop() !== name) return false;
    handler.close(localName(name));
    return true;
  }
  const empty = tag.endsWith('/');
  const body = empty ? tag.slice(0, -1) : tag;
  const name = body.slice(0, nameLength(body));
  if (name === '' || stack.length >= maxDepth) return false;
  handler.open(localName(name), readAttributes(body.slice(name.length)));
  if (empty) handler.close(localName(name));
  else stack.push(name);
  return true;
};

/** Office files differ in their prefixes only; `w:t` and `ns0:t` are the same to a reader of text. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const nameLength = (body: string): number => {
  const end = body.search(/[\s/]/);
  return end === -1 ? body.length : end;
};

const readAttributes = (body: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const match of body.matchAll(/([^\s=]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(localName(match[1] ?? ''), unescapeXml(match[2] ?? match[3] ?? ''));
  }
  return attributes;
};

/** Where a comment, instruction or CDATA section ends; null: it is a tag. */
const skipMarkup = (
  source: string,
  start: number,
  handler: XmlHandler,
): number | 'refused' | 'damaged' | null => {
  const [from, mark] = source.startsWith('<?', start)
    ? [start + 2, '?>']
    : source.startsWith('<!--', start)
      ? [start + 4, '-->']
      : source.startsWith('<![CDATA[', start)
        ? [start + 9, ']]>']
        : [start, ''];
  if (mark === '') return source.startsWith('<!', start) ? 'refused' : null;
  const end = source.indexOf(mark, from);
  if (end === -1) return 'damaged';
  if (mark === ']]>') handler.text(source.slice(from, end));
  return end + mark.length;
};

/** A `>` inside of a quoted value does not end the tag. */
const tagEnd = (source: string, start: number): number => {
  let quote = '';
  for (let at = start + 1; at < source.length; at += 1) {
    const char = source[at];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  return -1;
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,10}));/gi, (_whole, decimal, hex, name) => {
        if (name !== undefined) return named[name] ?? '';
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;

const decode = (bytes: Uint8Array): string => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
};

const damaged = (detail: string): Failure => ({ kind: 'document-damaged', detail });
