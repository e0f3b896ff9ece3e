import { unescapeHtml } from './entities';

/**
 * HTML as a stream of tags and text, in one pass and as forgiving as a browser: nothing in it is an error. Scripts
 * are stepped over; the text of style sheets is handed on as such.
 */
export type HtmlHandler = {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly style: (rules: string) => void;
};

export const readTags = (source: string, handler: HtmlHandler): void => {
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start !== at) handler.text(unescapeHtml(source.slice(at, start === -1 ? undefined : start)));
    if (start === -1) return;
    at = readMarkup(source, start, handler);
  }
};

const readMarkup = (source: string, start: number, handler: HtmlHandler): number => {
  const next = source.charCodeAt(start + 1);
  if (next === 0x21) return pastComment(source, start, handler);
  if (next === 0x3f) return past(source, '>', start);
  const closes = next === 0x2f;
  nameAt.lastIndex = start + (closes ? 2 : 1);
  const name = nameAt.exec(source)?.[0].toLowerCase();
  if (name === undefined) {
    if (closes) return past(source, '>', start);
    handler.text('<');
    return start + 1;
  }
  const end = tagEnd(source, nameAt.lastIndex);
  if (closes) {
    handler.close(name);
    return end + 1;
  }
  const body = source.slice(nameAt.lastIndex, end);
  handler.open(name, readAttributes(body));
  if (body.endsWith('/') && !raw.has(name)) handler.close(name);
  return raw.has(name) ? pastRaw(source, { name, from: end + 1, handler }) : end + 1;
};

const nameAt = /[a-zA-Z][a-zA-Z0-9:_-]{0,60}/y;

const past = (source: string, mark: string, from: number): number => {
  const end = source.indexOf(mark, from);
  return end === -1 ? source.length : end + mark.length;
};

const pastComment = (source: string, start: number, handler: HtmlHandler): number => {
  if (source.startsWith('<!--', start)) return past(source, '-->', start + 4);
  if (!source.startsWith('<![CDATA[', start)) return past(source, '>', start);
  const end = source.indexOf(']]>', start);
  handler.text(source.slice(start + 9, end === -1 ? undefined : end));
  return end === -1 ? source.length : end + 3;
};

/** A `>` inside of a quoted value does not end the tag; a quote that never ends is no quote. */
const tagEnd = (source: string, from: number): number => {
  const limit = Math.min(source.length, from + maxTagLetters);
  let quote = 0;
  for (let at = from; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if ((code === 0x22 || code === 0x27) && source.charCodeAt(at - 1) === 0x3d) quote = code;
    else if (code === 0x3e) return at;
  }
  const end = source.indexOf('>', from);
  return end === -1 ? source.length : end;
};

/** Pictures stand inside of a tag as data; what is longer than this is no tag. */
const maxTagLetters = 4_000_000;

const readAttributes = (body: string): ReadonlyMap<string, string> => {
  if (body.length < 3) return none;
  const attributes = new Map<string, string>();
  for (const match of body.matchAll(attribute)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (!attributes.has(name) && value.length <= maxValueLetters) attributes.set(name, unescapeHtml(value));
    if (attributes.size >= maxAttributes) break;
  }
  return attributes;
};

const none: ReadonlyMap<string, string> = new Map();
const attribute = /([^\s=/>"']{1,100})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const maxAttributes = 100;
const maxValueLetters = 20_000;

const raw = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

const pastRaw = (
  source: string,
  { name, from, handler }: { readonly name: string; readonly from: number; readonly handler: HtmlHandler },
): number => {
  const end = rawEnd(source, name, from);
  const text = source.slice(from, end);
  if (name === 'style') handler.style(text);
  if (name === 'textarea' || name === 'xmp' || name === 'title') handler.text(unescapeHtml(text));
  handler.close(name);
  return past(source, '>', end);
};

const rawEnd = (source: string, name: string, from: number): number => {
  for (let at = source.indexOf('</', from); at !== -1; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return source.length;
};
