/** A word of a name as somebody may write it elsewhere: with its accents, without, or spelled out; composed or not. */
export const namePattern = (word: string): string => [...word.normalize('NFC')].map(letterPattern).join('');

const letterPattern = (letter: string): string => {
  if (!/\p{L}/u.test(letter)) return /['’‘`´]/.test(letter) ? "['’‘`´]" : escaped(letter);
  const [base = letter] = letter.normalize('NFKD');
  const small = letter.toLowerCase();
  const plain = plainLetters[small];
  const forms = [letter, ...(base === letter ? [] : [base]), ...(plain ? inCaseOf(letter, plain) : [])];
  return `(?:${[...new Set(forms)].join('|')})\\p{M}*`;
};

const inCaseOf = (letter: string, plain: readonly string[]): readonly string[] =>
  letter === letter.toLowerCase()
    ? plain
    : plain.flatMap((each) => [each.toUpperCase(), each.charAt(0).toUpperCase() + each.slice(1)]);

const plainLetters: Readonly<Record<string, readonly string[]>> = {
  ä: ['ae'],
  ö: ['oe'],
  ü: ['ue'],
  ß: ['ss'],
  ø: ['o', 'oe'],
  å: ['aa'],
  æ: ['ae'],
  œ: ['oe'],
  ł: ['l'],
  đ: ['d', 'dj'],
  ð: ['d'],
  þ: ['th'],
  ı: ['i'],
  i: ['ı', 'İ'],
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
