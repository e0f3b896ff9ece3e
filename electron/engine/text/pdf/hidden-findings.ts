import type { Finding } from '@shared/model/text';
import type { DrawnPage } from './draw-page';
import { glyphsToLines } from './glyphs-to-lines';
import type { JudgedGlyphs } from './judge-glyphs';
import { isPiled, piledLines } from './piled-lines';

/** The hidden characters of a page as lines, each with the reason why nobody sees it. */
export const hiddenFindings = (
  { misled }: Pick<DrawnPage, 'misled'>,
  { hidden }: JudgedGlyphs,
  page: number,
): readonly Finding[] => {
  const misleading = misled.map((glyph) => ({ glyph, kind: 'misleading-glyphs' as const }));
  return [...Map.groupBy([...hidden, ...misleading], ({ kind }) => kind)].flatMap(([kind, of]) => {
    const glyphs = of.map(({ glyph }) => glyph);
    const lines = [
      ...glyphsToLines(glyphs.filter((glyph) => !isPiled(glyph))),
      ...piledLines(glyphs.filter(isPiled)),
    ];
    return lines
      .filter((line) => /[\p{L}\p{N}]/u.test(line.text))
      .map((line) => ({ kind, text: line.text, page, box: line.box }));
  });
};

/** A shadow, a bold made by printing twice, a line cut off at an edge and printed again: nothing is hidden. */
export const saysMore = (shown: readonly string[], findings: readonly Finding[]): readonly Finding[] => {
  const seen = lettersOf(shown.join(''));
  return findings.filter(
    (finding) => finding.kind === 'check-failed' || !seen.includes(lettersOf(finding.text)),
  );
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
