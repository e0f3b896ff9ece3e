import type { TextLine } from '@shared/model/text';

/** Why the words of a page may be other words than those that are seen on it. */
export type LayerDoubt = 'empty' | 'few-words' | 'letter-soup';

export const doubtOf = (lines: readonly Pick<TextLine, 'text'>[]): LayerDoubt | null => {
  const text = lines.map((line) => line.text).join('\n');
  const words = text.match(/\S*[\p{L}\p{N}\ufffd\p{Co}]\S*/gu) ?? [];
  if (words.length === 0) return 'empty';
  if (isUnreadable(text) || isSoup(text)) return 'letter-soup';
  return words.length < fewWords ? 'few-words' : null;
};

const fewWords = 60;
const unreadableShare = 0.1;

const isUnreadable = (text: string): boolean => {
  const unreadable = text.match(/[\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0;
  return unreadable > (text.match(/\S/gu)?.length ?? 0) * unreadableShare;
};

const leastSample = 20;
const oddShare = 0.3;

/**
 * Words of languages in Latin letters have vowels, and their capitals stand in front. Abbreviations, names of
 * tools and addresses are left out; a page of too few other words is not judged.
 */
const isSoup = (text: string): boolean => {
  const words = (text.match(/\S+/gu) ?? [])
    .filter((word) => !/[@/\\\d]|www|\.\w/u.test(word))
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((word) => word.length >= 4 && /^[\p{Script=Latin}\p{P}\p{S}]+$/u.test(word))
    .filter((word) => word !== word.toUpperCase());
  if (words.length < leastSample) return false;
  const vowels = vowelsIn(words.join('')) / words.join('').length;
  return vowels < fewVowels || vowels > manyVowels || words.filter(isOdd).length > words.length * oddShare;
};

/** German has 0.37, Polish 0.4, Italian 0.47 of them; the tools of a programmer 0.33. */
const fewVowels = 0.29;
const manyVowels = 0.62;

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const vowelsIn = (word: string): number => withoutMarks(word).match(/[aeiouyæøœı]/giu)?.length ?? 0;

const isOdd = (word: string): boolean => {
  const plain = withoutMarks(word);
  const vowels = vowelsIn(word);
  if (vowels === 0 || vowels > plain.length * 0.8) return true;
  if (/[^\p{L}’'‘.&/+-]/u.test(plain)) return true;
  return /[bcdfghjklmnpqrstvwxz]{6}/iu.test(plain) || /\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(plain);
};
