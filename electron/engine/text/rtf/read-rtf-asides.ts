import type { Finding } from '@shared/model/text';
import type { RawFinding } from '../findings/judge-findings';
import { decoderOf } from './code-pages';
import { type RtfToken, readTokens } from './read-tokens';

/** What an RTF says beside its pages: properties and remarks. */
export const readRtfAsides = (bytes: Uint8Array): readonly RawFinding[] => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!['\\info', '\\annotation', '\\userprops'].some((mark) => source.includes(mark))) return [];
  const found: RawFinding[] = [];
  const stack: (Aside | null)[] = [];
  let aside: Aside | null = null;
  for (const token of readTokens(bytes)) {
    if (token.kind === 'open') stack.push(aside);
    else if (token.kind === 'close') {
      const outer = stack.pop() ?? null;
      if (aside !== null && aside !== outer && /[\p{L}\p{N}]{2}/u.test(aside.text) && found.length < most)
        found.push({ kind: aside.kind, name: aside.name, text: aside.text.trim(), page: 1, box: null });
      aside = outer;
    } else if (token.kind === 'word') {
      const kind = wanted.get(token.word);
      if (kind !== undefined && aside === null) aside = { kind, name: token.word, text: '', skip: 0 };
      else if (aside !== null && token.word === 'u') {
        aside.text += String.fromCharCode((token.value ?? 63) & 0xffff);
        aside.skip = 1;
      } else if (aside !== null && (token.word === 'par' || token.word === 'line')) aside.text += ' ';
    } else if (aside !== null) {
      const said = saidBy(token);
      aside.text += said.slice(aside.skip);
      aside.skip = 0;
    }
  }
  return found;
};

type Aside = { readonly kind: Finding['kind']; readonly name: string; text: string; skip: number };

const most = 500;

const wanted: ReadonlyMap<string, Finding['kind']> = new Map([
  ['title', 'metadata-text'],
  ['subject', 'metadata-text'],
  ['keywords', 'metadata-text'],
  ['comment', 'metadata-text'],
  ['doccomm', 'metadata-text'],
  ['category', 'metadata-text'],
  ['company', 'metadata-text'],
  ['manager', 'metadata-text'],
  ['staticval', 'metadata-text'],
  ['annotation', 'annotation'],
]);

const saidBy = (token: RtfToken): string => {
  if (token.kind === 'text') return token.text;
  return token.kind === 'byte' ? decoderOf(1252).decode(Uint8Array.of(token.byte)) : '';
};
