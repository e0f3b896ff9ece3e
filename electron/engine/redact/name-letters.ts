import { foldText } from '../profile/fold-text';

/** A word of a name over folded text, as people, forms and machines write it: ü as u or ue, accents apart, spaced. */
export const nameLetters = (word: string, between = ''): string => {
  // Doe is not Dö, and D O E has three letters.
  const units = between === '' && word.length >= leastSpelt ? /[aou]e|ss|./giu : /./gu;
  return [...word.normalize('NFC').matchAll(units)]
    .map(([letter]) => letterPattern(letter.toLowerCase()))
    .join(between);
};

const leastSpelt = 5;

const letterPattern = (letter: string): string => {
  if (/^[\s‐‑–-]$/u.test(letter)) return '[\\s‐‑–_-]?';
  if (/^['’‘`´]$/u.test(letter)) return "['’‘`´]?";
  if (!/\p{L}/u.test(letter)) return `${escaped(letter)}?`;
  const spelt = twoLetters[letter];
  const plain = escaped(foldText(letter));
  return `${spelt === undefined ? plain : `(?:${spelt})`}${unseen}`;
};

const unseen = '[\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]{0,3}';

const twoLetters: Readonly<Record<string, string>> = {
  ä: 'ae?',
  ö: 'oe?',
  ü: 'ue?',
  ae: 'ae?',
  oe: 'oe?',
  ue: 'ue?',
  ß: 'ss?',
  ss: 'ss?',
  ø: 'oe?',
  å: 'aa?',
  æ: 'ae?',
  œ: 'oe?',
};

export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
