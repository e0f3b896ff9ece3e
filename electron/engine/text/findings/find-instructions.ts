import type { Finding } from '@shared/model/text';
import { hitsOfEncoded, hitsOfSigns, hitsOfSqueezed } from './disguised-instructions';
import { hitsOfRules } from './instruction-rules';
import { tokensOf } from './instruction-tokens';
import { isMentioned } from './mentioned';
import { type PageWords, pageWords, placeOf, type WordLine } from './page-words';
import { type Hit, sentencesOf } from './sentences-of';

/**
 * Sentences that speak to a machine which screens the document: they take back its orders, tell it what it is,
 * or hand it its judgement. Found by the classes of words that stand near each other, not by fixed sentences.
 */
export const findInstructions = (page: number, lines: readonly WordLine[]): readonly Finding[] =>
  told(pageWords(page, lines), () => true);

/** On a page that people read: what is quoted there is spoken of, not spoken. */
export const instructionsIn = (words: PageWords): readonly Finding[] =>
  told(words, (hit) => !isMentioned(words.folded, hit));

const told = (words: PageWords, isMeant: (hit: Hit) => boolean): readonly Finding[] => {
  const hits = [
    ...firstOf(hitsOfRules(tokensOf(words.folded))),
    ...firstOf(hitsOfSigns(words.folded)),
    ...firstOf(hitsOfEncoded(words.folded, words.text, words.at)),
  ];
  hits.push(...firstOf(hitsOfSqueezed(words.folded, hits)));
  return sentencesOf(words, hits.filter(isMeant)).map(([start, end]) => ({
    kind: 'machine-instruction' as const,
    ...placeOf(words, start, end),
  }));
};

/** Whether a text by itself holds such a sentence. */
export const isInstruction = (text: string): boolean => findInstructions(1, [{ text, box: null }]).length > 0;

const mostHits = 200;

const firstOf = (hits: Iterable<Hit>): readonly Hit[] => {
  const kept: Hit[] = [];
  for (const hit of hits) {
    kept.push(hit);
    if (kept.length >= mostHits) break;
  }
  return kept;
};
