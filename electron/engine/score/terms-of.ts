import { contentWords } from '@shared/lib/content-words';
import type { Facts } from '../evidence/evidence';
import { onceInARow, remembered } from './remembered';

/** The words of a name, a title, a degree, each once and in their order. */
export const termsOf: (words: string) => ReadonlySet<string> = remembered(
  (words) => new Set(contentWords(words)),
);

/** Whether any passage has this word: most documents have it nowhere, and need no look at each passage. */
export const hasTerm = (terms: Facts['terms'], word: string): boolean => allOf(terms).includes(` ${word} `);

const allOf = onceInARow((terms: Facts['terms']) => ` ${terms.join(' ')} `);
