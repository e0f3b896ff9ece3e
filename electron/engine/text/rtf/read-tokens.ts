/** RTF as tokens, in one pass over the bytes. What a picture carries in binary is stepped over. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let at = 0;
  while (at < source.length) {
    const char = source[at];
    if (char === '{' || char === '}') {
      yield { kind: char === '{' ? 'open' : 'close' };
      at += 1;
    } else if (char === '\\') {
      const token = readControl(source, at);
      if (token.token !== null) yield token.token;
      at = token.end;
    } else if (char === '\r' || char === '\n') at += 1;
    else {
      plain.lastIndex = at;
      const text = plain.exec(source)?.[0] ?? '';
      yield isAscii(text) ? { kind: 'text', text } : { kind: 'byte', byte: source.charCodeAt(at) };
      at += isAscii(text) ? text.length : 1;
    }
  }
}

const plain = /[^\\{}\r\n\u0080-\u00ff]{1,4096}|[\u0080-\u00ff]/y;
const isAscii = (text: string): boolean => text.charCodeAt(0) < 128;
const control = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const hexByte = /\\'([0-9a-f]{2})/iy;

const readControl = (source: string, at: number): { token: RtfToken | null; end: number } => {
  control.lastIndex = at;
  const word = control.exec(source);
  if (word !== null) {
    const value = word[2] === undefined ? null : Number(word[2]);
    const end = control.lastIndex;
    if (word[1] === 'bin') return { token: null, end: end + Math.max(0, value ?? 0) };
    return { token: { kind: 'word', word: word[1] ?? '', value }, end };
  }
  hexByte.lastIndex = at;
  const hex = hexByte.exec(source);
  if (hex !== null) return { token: { kind: 'byte', byte: Number.parseInt(hex[1] ?? '0', 16) }, end: at + 4 };
  return { token: symbol(source[at + 1] ?? ''), end: at + 2 };
};

const symbol = (char: string): RtfToken | null => {
  if (char === '*') return { kind: 'word', word: '*', value: null };
  if (char === '\n' || char === '\r') return { kind: 'word', word: 'par', value: null };
  if (char === '~') return { kind: 'text', text: ' ' };
  if (char === '_') return { kind: 'text', text: '-' };
  return char === '\\' || char === '{' || char === '}' ? { kind: 'text', text: char } : null;
};
