import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Finding, Text } from '@shared/model/text';
import { decodeBytes } from './decode-bytes';
import { unescapeHtml } from './html/entities';
import { hasWords, makeText, maxCharacters, type RawLine } from './make-text';

/** Markdown without its marks: what they mean becomes headings, items and bold lines. */
export const readMarkdown = (bytes: Uint8Array): Result<Text, Failure> => {
  const source = decodeBytes(bytes.subarray(0, maxCharacters * 4)).slice(0, maxCharacters * 2);
  const { shown, hidden } = takeRemarks(withoutFrontMatter(source.replace(/\r\n?/g, '\n')));
  const text = makeText([{ width: 0, height: 0, lines: linesOf(shown) }], hidden);
  return hasWords(text) ? ok(text) : err({ kind: 'file-empty' });
};

const withoutFrontMatter = (source: string): string =>
  source.replace(/^\ufeff?---\n(?:[^\n]{0,2000}\n){0,60}?(?:---|\.\.\.)\n/, '');

/** Remarks are in the file and never on the page. */
const takeRemarks = (source: string): { readonly shown: string; readonly hidden: readonly Finding[] } => {
  const hidden: Finding[] = [];
  const take = (_whole: string, words: string): string => {
    if (/[\p{L}\p{N}]/u.test(words)) hidden.push({ kind: 'marked-hidden', text: words, page: 1, box: null });
    return '';
  };
  const parts = source.split('<!--');
  const shown = parts.map((part, index) => {
    if (index === 0) return part;
    const end = part.indexOf('-->');
    if (end === -1) return `<!--${part}`;
    return take('', part.slice(0, end)) + part.slice(end + 3);
  });
  return {
    shown: shown.join('').replace(/^\[(?:\/\/|comment|#)\]: ?#? ?["(]?([^\n]{0,2000}?)[")]?$/gm, take),
    hidden,
  };
};

const linesOf = (source: string): readonly RawLine[] => {
  const lines: RawLine[] = [];
  let blank = 0;
  let fenced = false;
  for (const raw of source.split('\n')) {
    const line = raw.replace(/^(?:\s{0,3}>\s?){1,5}/, '').trimEnd();
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    else if (line.trim() === '' || (!fenced && isTableRule(line))) blank += 1;
    else if (!fenced && /^\s*[=-]{2,}\s*$/.test(line) && blank === 0 && lines.length > 0) {
      const above = lines.pop();
      if (above !== undefined) lines.push({ ...above, heading: true });
    } else if (!fenced && /^\s*(?:[-*_]\s?){3,}$/.test(line)) blank += 1;
    else {
      for (const each of fenced ? [bare(line)] : readLine(line)) {
        lines.push({ ...each, gap: Math.min(10, blank) });
        blank = 0;
      }
    }
  }
  return lines;
};

const bare = (text: string): RawLine => ({ text, box: null });

const isTableRule = (line: string): boolean =>
  /^[\s|:-]{3,}$/.test(line) && line.includes('|') && line.includes('-');

const readLine = (line: string): readonly RawLine[] => {
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
  const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(line)?.[1];
  const words = heading ?? item ?? (isTableRow(line) ? cells(line) : line);
  const bold = /^\s*(\*\*|__)(?=\S).{0,2000}\1\s*$/.test(words) && !words.trim().slice(2, -2).includes('**');
  return plainWords(words)
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text, index) => ({
      ...bare(text.trim()),
      heading: heading !== undefined,
      item: heading === undefined && item !== undefined && index === 0,
      bold: bold || heading !== undefined,
    }));
};

const isTableRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const cells = (line: string): string =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('  ');

/** Longer lines are no typed ones; their marks are left in place. */
const maxLine = 20_000;

const plainWords = (line: string): string =>
  line.length > maxLine
    ? line
    : unescapeHtml(
        line
          .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, '')
          .replace(/\[([^\]]{1,500})\]\(<?([^)\s>]{1,2000})>?(?:\s+["'][^)]{0,300})?\)/g, linked)
          .replace(/\[([^\]]{1,500})\]\[[^\]]{0,200}\]/g, '$1')
          .replace(/<((?:https?:\/\/|mailto:)?[^<>\s]{3,500}[@./][^<>\s]{2,500})>/g, (_whole, link: string) =>
            link.replace(/^mailto:/, ''),
          )
          .replace(/<br\s*\/?>/gi, '\n')
          .replace(/<\/?[a-z][^<>]{0,1000}>/gi, '')
          .replace(/(\*\*\*|\*\*|___|__|~~)(?=\S)(.{1,2000}?)(?<=\S)\1/g, '$2')
          .replace(/(?<![\p{L}\p{N}\\*])\*(?=[^\s*])([^*]{1,2000}?)(?<=[^\s\\])\*(?!\*)/gu, '$1')
          .replace(/(?<![\p{L}\p{N}\\_])_(?=[^\s_])([^_]{1,2000}?)(?<=[^\s\\])_(?![\p{L}\p{N}_])/gu, '$1')
          .replace(/`([^`]{1,2000})`/g, '$1')
          .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1'),
      );

const linked = (_whole: string, words: string, target: string): string => {
  const url = target.replace(/^(?:mailto|tel):/, '');
  const same = (text: string): string => text.replace(/^https?:\/\/(?:www\.)?|\/$/g, '').toLowerCase();
  return same(words).includes(same(url)) || target.startsWith('#') ? words : `${words} (${url})`;
};
