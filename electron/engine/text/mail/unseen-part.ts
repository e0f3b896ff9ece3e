import type { RawFinding } from '../findings/judge-findings';

/**
 * A message comes as a page and as plain text, and a program shows the page. Lines of the plain text that say
 * what the page does not say at all are seen by machines only.
 */
export const unseenPart = (html: string, plain: string | null): readonly RawFinding[] => {
  if (plain === null) return [];
  const shown = new Set(wordsOf(html.slice(0, mostLetters)));
  return plain
    .slice(0, mostLetters)
    .split(/\n+/)
    .filter((line) => !isMachinery(line))
    .filter((line) => {
      const words = wordsOf(line);
      const unseen = words.filter((word) => !shown.has(word)).length;
      return unseen >= leastWords && unseen > words.length * 0.5;
    })
    .slice(0, mostLines)
    .map((line) => ({ kind: 'marked-hidden', text: line.trim(), page: 1, box: null }));
};

const mostLetters = 1_000_000;
const mostLines = 200;
const leastWords = 5;

/** Addresses of links and pictures are written out in the plain text only. */
const isMachinery = (line: string): boolean => /https?:|mailto:|\[(?:image|cid|cid:[^\]]*)\b/i.test(line);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? [];
