import type { Finding } from '@shared/model/text';
import { findInstructions, instructionsIn } from './find-instructions';
import { findInvisibleCharacters } from './find-invisible-characters';
import { findMixedScripts } from './find-mixed-scripts';
import { isKeywordList, stuffingIn } from './find-stuffing';
import { isTellingDescription, isTellingProperty, isTellingSource, makeSeen, type Seen } from './judge-aside';
import { mergeFindings } from './merge-findings';
import { pageWords, type WordLine } from './page-words';

/**
 * The last word on findings, for every format. A reader hands over whatever a human does not see, honest
 * properties and picture descriptions among it; here what is honest goes, neighbours become one, and what is
 * aimed at machines is added, on the page or off it.
 */
export type RawFinding = Finding & {
  /** Of a property: what the file calls it. */
  readonly name?: string;
};
export type JudgedPage = { readonly lines: readonly WordLine[] };

export const judgeFindings = (
  pages: readonly JudgedPage[],
  raw: readonly RawFinding[],
  clean: (text: string) => string,
): readonly Finding[] => {
  const shown = pages.map((page) => page.lines.map((line) => ({ ...line, text: clean(line.text) })));
  const seen = makeSeen(shown.flat().map((line) => line.text));
  const characters = pages.flatMap((page, index) => findInvisibleCharacters(index + 1, page.lines));
  const inHidden = raw.flatMap((finding) => findInvisibleCharacters(finding.page, [finding]));
  const kept = mergeFindings(raw.filter((finding) => isKept(finding, seen)));
  const onPages = shown.flatMap((lines, index) => {
    const words = pageWords(index + 1, lines);
    return [...instructionsIn(words), ...stuffingIn(words), ...findMixedScripts(index + 1, lines)];
  });
  const hidden = [...kept, ...characters, ...inHidden];
  const aimed = hidden.filter((finding) => !ownWords.has(finding.kind)).flatMap(aimedAtMachines);
  return [...hidden, ...withoutTwins([...onPages, ...aimed])].map(({ kind, text, page, box }) => ({
    kind,
    text,
    page,
    box,
  }));
};

/** Where programs write, too: a remark in the source, the code of a field. */
const sources = new Set(['comment', 'instrText']);

const isKept = ({ kind, text, name = '' }: RawFinding, seen: Seen): boolean => {
  if (kind === 'marked-hidden' && sources.has(name)) return isTellingSource(text, seen);
  if (kind === 'marked-hidden' && /^[\d\s.]{1,6}$/.test(text)) return false;
  if (kind === 'metadata-text') return isTellingProperty({ name, value: text }, seen);
  if (kind === 'alt-text') return isTellingDescription(text, seen);
  if (name === 'ActualText') return !seen.holds(text) && text.replace(/[^\p{L}]/gu, '').length >= 4;
  if (kind === 'annotation') return !seen.holds(text);
  return !makersMark.test(text);
};

/** What some programs print in a corner of every page they make. */
const makersMark = /^(?:powered|created|generated|made|produced|built) (?:by|with|using|in) (?:\S+ ?){1,4}$/i;

/** What the reader says itself, or has judged already. */
const ownWords = new Set<Finding['kind']>([
  'check-failed',
  'poor-scan',
  'machine-instruction',
  'keyword-stuffing',
  'misleading-glyphs',
]);

const aimedAtMachines = (finding: Finding): readonly Finding[] => [
  ...findInstructions(finding.page, [{ text: finding.text, box: finding.box }]),
  ...(isKeywordList(finding.text) ? [{ ...finding, kind: 'keyword-stuffing' as const }] : []),
];

const withoutTwins = (findings: readonly Finding[]): readonly Finding[] => {
  const known = new Set<string>();
  return findings.filter(({ kind, text, page }) => {
    const key = `${kind} ${page} ${text}`;
    return known.size !== known.add(key).size;
  });
};
