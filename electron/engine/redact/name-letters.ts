import { foldText } from '../profile/fold-text';

/** A word of a name over folded text, as people, forms and machines write it: ü as u or ue, accents apart, spaced. */
export const nameLetters = (word: string, between = ''): string => {
  // Doe is not Dö, and D O E has three letters.
  const units = between === '' && word.length >= leastSpelt ? /[aou]e|ss|./giu : /./gu;
  return [...word.normalize('NFC').matchAll(units)]
    .map(([letter]) => letterPattern(letter.toLowerCase(), word.length > shortest))
    .join(between);
};

const leastSpelt = 5;
/** An initial is no number: "5. Baker" is the fifth baker. */
const shortest = 3;

const letterPattern = (letter: string, isLong: boolean): string => {
  if (/^[\s‐‑–-]$/u.test(letter)) return '[\\s‐‑–_-]?';
  if (/^['’‘`´]$/u.test(letter)) return "['’‘`´]?";
  if (!/\p{L}/u.test(letter)) return `${escaped(letter)}?`;
  const spelt = twoLetters[letter];
  const folded = foldText(letter);
  const plain = (isLong ? misread[folded] : undefined) ?? escaped(folded);
  return `${spelt === undefined ? plain : `(?:${spelt})`}${unseen}`;
};

const unseen = '[\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]{0,3}';

/** Figures that text recognition sees in place of letters; of one letter for another ordinary words are made. */
const misread: Readonly<Record<string, string>> = { i: '[i1]', l: '[l1]', o: '[o0]', s: '[s5]', b: '[b8]' };

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
