import type { Finding } from '@shared/model/text';
import { latinTwin } from './fold-text';
import type { WordLine } from './page-words';

/**
 * Latin words with a Cyrillic or Greek letter in them that looks the same: a human reads one word, a machine
 * another. Units and formulas (µm, β-blocker, TNFα) carry a foreign letter at their edge, and only there.
 */
export const findMixedScripts = (page: number, lines: readonly WordLine[]): readonly Finding[] => {
  const mixed = lines.flatMap((line) => {
    if (!foreign.test(line.text)) return [];
    const words = (line.text.match(/[\p{L}\p{M}]{3,60}/gu) ?? []).filter(isMixed);
    return words.length === 0 ? [] : [{ line, words }];
  });
  if (mixed.length === 0 || isForeignDocument(lines)) return [];
  return mixed.slice(0, 50).map(({ line, words }) => ({
    kind: 'misleading-glyphs' as const,
    text: words.join(' '),
    page,
    box: line.box,
  }));
};

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const isMixed = (word: string): boolean => {
  const letters = Array.from(word.normalize('NFC'));
  const strange = letters.filter((letter) => foreign.test(letter));
  if (strange.length === 0 || strange.some((letter) => latinTwin(letter) === undefined)) return false;
  const latin = letters.length - strange.length;
  if (latin < 2 && !(latin === 1 && letters.length >= 4)) return false;
  const isEdge =
    strange.length === 1 && (foreign.test(letters[0] ?? '') || foreign.test(letters.at(-1) ?? ''));
  return !isEdge || (/\p{Script=Cyrillic}/u.test(strange[0] ?? '') && letters.length >= 4);
};

/** Who writes Russian or Greek slips into the wrong keyboard now and then. */
const isForeignDocument = (lines: readonly WordLine[]): boolean => {
  let own = 0;
  let strange = 0;
  for (const { text } of lines) {
    for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
      if (!foreign.test(word)) own += 1;
      else if (!isMixed(word)) strange += 1;
    }
  }
  return strange > (own + strange) * 0.15;
};
