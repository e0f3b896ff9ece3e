import { inflateSync } from 'node:zlib';
import type { RawFinding } from '../findings/judge-findings';

/**
 * Alternative texts (of pictures) and replacement texts (of letters) stand in the file's structure and in the
 * content of its pages, where pdf.js does not hand them over. They are looked for in the file itself.
 */
export const scanStrings = (bytes: Uint8Array): readonly RawFinding[] => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (source.includes('/Encrypt')) return [unsearched('a protected file')];
  const found = new Map<string, RawFinding>();
  const collect = (text: string): void => {
    for (const { name, value } of stringsIn(text)) {
      const kind = name === 'ActualText' ? 'misleading-glyphs' : 'alt-text';
      if (/\p{L}{2}/u.test(value) && found.size < mostStrings)
        found.set(`${kind} ${value}`, { kind, name, text: value, page: 1, box: null });
    }
  };
  const isWhole = { value: true };
  for (const part of partsOf(source, isWhole)) collect(part);
  if (!isWhole.value) found.set('', unsearched('the rest of so large a file'));
  return [...found.values()].filter(
    (finding) => finding.kind !== 'misleading-glyphs' || !isIconName(finding.text),
  );
};

const unsearched = (where: string): RawFinding => ({
  kind: 'check-failed',
  text: `Descriptions of pictures and replaced words could not be looked for in ${where}.`,
  page: 1,
  box: null,
});

const mostStrings = 1000;
const mostBytes = 30_000_000;

/** What is not in streams, and each compressed stream that may hold words. */
function* partsOf(source: Buffer, isWhole: { value: boolean }): Generator<string> {
  let left = mostBytes;
  let plainFrom = 0;
  for (let at = source.indexOf('stream'); at !== -1 && left > 0; at = source.indexOf('stream', at)) {
    const end = source.indexOf('endstream', at);
    if (end === -1) break;
    const dictionary = source.toString(
      'latin1',
      Math.max(plainFrom, at - 2000, source.lastIndexOf('obj', at)),
      at,
    );
    if (at - plainFrom < mostBytes && mayHold(source, plainFrom, at))
      yield source.toString('latin1', plainFrom, at);
    if (
      !/\/Image\b|\/Length1\b|\/(?:Type1C|CIDFontType0C|OpenType)\b|\/XRef\b|\/N \d+\/Alternate/.test(
        dictionary,
      )
    ) {
      const start = at + (source[at + 6] === 13 ? 8 : 7);
      const content = /FlateDecode|\/Fl\b/.test(dictionary)
        ? inflated(source.subarray(start, end), left)
        : source.subarray(start, end);
      left -= content.length;
      if (mayHold(content, 0, content.length)) yield content.toString('latin1');
    }
    plainFrom = end + 9;
    at = plainFrom;
  }
  isWhole.value = left > 0;
  if (mayHold(source, plainFrom, source.length)) yield source.toString('latin1', plainFrom);
}

const mayHold = (content: Buffer, from: number, to: number): boolean => {
  const part = content.subarray(from, to);
  return ['/ActualText', '/Alt', '/E(', '/E ('].some((mark) => part.includes(mark));
};

const inflated = (content: Buffer, maxOutputLength: number): Buffer => {
  try {
    return inflateSync(content, { maxOutputLength, finishFlush: 2 });
  } catch {
    return Buffer.alloc(0);
  }
};

function* stringsIn(text: string): Generator<{ readonly name: string; readonly value: string }> {
  for (const match of text.matchAll(/\/(ActualText|Alt|E(?=\s?\())\s{0,5}(\(|<(?!<))/g)) {
    const start = match.index + match[0].length;
    const raw = match[2] === '(' ? literal(text, start) : hexadecimal(text, start);
    yield { name: match[1] ?? '', value: decoded(raw) };
  }
}

const longestString = 20_000;

const literal = (text: string, start: number): string => {
  let depth = 1;
  let result = '';
  for (let at = start; at < text.length && at < start + longestString; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      result +=
        octal === undefined
          ? (escapes[text[at + 1] ?? ''] ?? text[at + 1] ?? '')
          : String.fromCharCode(Number.parseInt(octal, 8) & 255);
      at += octal?.length ?? 1;
      continue;
    }
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) break;
    result += char;
  }
  return result;
};

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  f: '',
  '\n': '',
  '\r': '',
};

const hexadecimal = (text: string, start: number): string => {
  const end = text.indexOf('>', start);
  const digits = text
    .slice(start, end === -1 ? start : Math.min(end, start + longestString * 2))
    .replace(/[^0-9a-f]/gi, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
};

const decoded = (raw: string): string => {
  const bytes = Buffer.from(raw, 'latin1');
  if (raw.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (raw.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (raw.startsWith('\u00ef\u00bb\u00bf')) return bytes.subarray(3).toString('utf8');
  return raw;
};

/** What a drawn sign stands for ("phone", "5 of 5 stars") is what a human sees, too. */
const isIconName = (text: string): boolean =>
  /\b(?:icon|logo|phone|mobile|e-?mail|mail|envelope|location|map|pin|marker|address|home|house|linkedin|github|twitter|facebook|instagram|web|website|globe|link|star|stars|rating|bullet|check|arrow|calendar|image|photo|picture)\b/i.test(
    text,
  ) && text.split(/\s+/).length <= 4;
