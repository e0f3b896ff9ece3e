import { contentWords } from '@shared/lib/content-words';
import { remembered } from './remembered';

/** The words of a name, a title, a degree, each once and in their order. */
export const termsOf: (words: string) => ReadonlySet<string> = remembered(
  (words) => new Set(contentWords(words)),
);
