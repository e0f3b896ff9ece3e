import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import { decodeBytes } from './decode-bytes';
import { withoutListMark } from './list-mark';
import { hasWords, makeText, maxCharacters, type RawLine } from './make-text';

export const readPlain = (bytes: Uint8Array): Result<Text, Failure> =>
  readPlainText(decodeBytes(bytes.subarray(0, maxCharacters * 4)));

/** Lines as they were typed; a form feed begins a page, a row of signs makes a heading of the line above it. */
export const readPlainText = (source: string): Result<Text, Failure> => {
  const pages = source
    .slice(0, maxCharacters * 2)
    .replace(/\f+$/, '')
    .split('\f')
    .slice(0, maxPages)
    .map((page) => ({ width: 0, height: 0, lines: plainLines(page) }));
  const text = makeText(pages, []);
  return hasWords(text) ? ok(text) : err({ kind: 'file-empty' });
};

const maxPages = 300;

export const plainLines = (page: string): readonly RawLine[] => {
  const lines: RawLine[] = [];
  let breaks = 1;
  for (const [line] of page.matchAll(/[^\n\r\v\u0085\u2028\u2029]+|\r\n|[\n\r\v\u0085\u2028\u2029]/g)) {
    if (lines.length >= maxLines) break;
    if (line === '\r\n' || /^[\n\r\v\u0085\u2028\u2029]$/.test(line)) breaks += 1;
    if (line.trim() === '') continue;
    const above = lines.at(-1);
    if (isRule(line)) {
      if (breaks === 1 && above !== undefined && isUnderlined(above.text, line))
        lines.splice(-1, 1, { ...above, heading: true });
      continue;
    }
    const words = withoutListMark(line);
    lines.push({
      text: partColumns(words ?? line),
      box: null,
      item: words !== null,
      gap: Math.min(10, breaks - 1),
    });
    breaks = 0;
  }
  return lines;
};

const maxLines = 25_000;

const isRule = (line: string): boolean =>
  /^\s*(?:[=_*~#+-]\s?){3,}\s*$|^\s*[─━═—–]{3,}\s*$/.test(line.slice(0, 300)) && line.length < 300;

const isUnderlined = (above: string, rule: string): boolean =>
  above.length <= 60 &&
  /[=~-]/.test(rule) &&
  rule.trim().length <= Math.max(above.length * 2, above.length + 10);

/** Three blanks or a tab part columns; one blank more than usual is a habit of typing. */
const partColumns = (line: string): string =>
  line
    .replace(/([.!?:;,]) {2}(?=\S)/g, '$1 ')
    .replace(/ *\t[ \t]*| {3,}/g, '  ')
    .trim();
