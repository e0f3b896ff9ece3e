import { wideEncoding } from '@shared/lib/wide-encoding';
import type { MediaType } from '@shared/model/document';

/** What kind of text a file is, by how it begins; a program or a picture is no text at all. */
export const sniffText = (bytes: Uint8Array, name: string): MediaType => {
  if (!isText(bytes)) return 'application/octet-stream';
  const head = headOf(bytes);
  if (head.startsWith('{\\rtf')) return 'application/rtf';
  if (flatOdt.test(head)) return 'application/vnd.oasis.opendocument.text';
  if (html.test(head)) return 'text/html';
  if (hasMailHeaders(head)) return isSavedPage(head) ? 'text/html' : 'message/rfc822';
  return isMarkdown(head, name) ? 'text/markdown' : 'text/plain';
};

const sampleBytes = 64 * 1024;
const headLetters = 16 * 1024;

/** UTF-16 by its mark; anything else may hold next to no control characters, whatever its code page. */
const isText = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, sampleBytes);
  if (wideEncoding(sample) !== null) return true;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls <= sample.length / 100;
};

const headOf = (bytes: Uint8Array): string => {
  const wide = wideEncoding(bytes);
  const sample = bytes.subarray(0, headLetters);
  const text =
    wide === 'utf-16le' || wide === 'utf-16be'
      ? new TextDecoder(wide).decode(sample)
      : Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('latin1');
  return text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '').trimStart();
};

const flatOdt = /^(?:<\?xml[^>]{0,200}\?>\s{0,100})?<office:document\b/;
const html =
  /^(?:<\?xml[^>]{0,200}\?>\s{0,100}|<!--[^>]{0,2000}-->\s{0,100}){0,5}<(?:!doctype\s{1,10}html|html|head|body|meta|title|style|table|div|p|h1|center|span|font|section|article)\b/i;

const mailHeader = /^([!-9;-~]{1,76}):[ \t]/;
const mailNames =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|x-[a-z-]{1,60}|reply-to|cc|dkim-signature|arc-[a-z-]{1,40}|authentication-results|thread-[a-z]{1,20}|snapshot-content-location)$/i;
const needed = /^(?:from|received|return-path|mime-version|message-id)$/i;

/** The first lines are all headers, at least three of them known ones, before the first empty line. */
const hasMailHeaders = (head: string): boolean => {
  let known = 0;
  let sure = 0;
  for (const line of head.split(/\r?\n/, 200)) {
    if (line === '') break;
    if (/^[ \t]/.test(line) || line.startsWith('From ') || line.startsWith('>From ')) continue;
    const name = mailHeader.exec(`${line} `)?.[1];
    if (name === undefined) return false;
    if (mailNames.test(name)) known += 1;
    if (needed.test(name)) sure += 1;
  }
  return known >= 3 && sure >= 1;
};

/** A web page that a browser or Word has saved as one file looks like a mail that nobody got. */
const isSavedPage = (head: string): boolean =>
  /^content-type:\s*multipart\/related/im.test(head) &&
  (/^snapshot-content-location:/im.test(head) || !/^(?:to|received|delivered-to|message-id):/im.test(head));

/** Content has to look like it; with the name to say so, one mark is enough. */
const isMarkdown = (head: string, name: string): boolean => {
  const marks = [
    /^#{1,6} \S/m,
    /^\s{0,3}[*+-] \S.*\n\s{0,3}[*+-] \S/m,
    /\*\*[^*\n]{1,200}\*\*/,
    /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
    /^\|.{1,500}\|\s*\n\|[ :|-]{3,500}\|/m,
    /^(?:=|-){3,80}\s*$/m,
  ].filter((mark) => mark.test(head)).length;
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return marks >= 1;
  return marks >= 3 && /^#{1,6} \S/m.test(head);
};
