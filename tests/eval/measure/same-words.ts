// When two values say the same: case, punctuation and accents do not count.

const unlikeLatin: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

export const foldWords = (said: string): readonly string[] =>
  said
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđðþı]/g, (letter) => unlikeLatin[letter] ?? letter)
    .replace(/[’'´`]/g, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');

export const isSameWords = (one: string, other: string): boolean =>
  foldWords(one).join(' ') === foldWords(other).join(' ');

const little = new Set(
  'of in the a an and with for de del la le les el en et der die das und im in di da do dos das e y i w z van het een'.split(
    ' ',
  ),
);

/** Words of both ÷ words of either, little words left out: 1 = the same words in any order. */
export const sharedWords = (one: string, other: string): number => {
  const [left, right] = [one, other].map(
    (said) => new Set(foldWords(said).filter((word) => !little.has(word))),
  );
  if (!left || !right || left.size + right.size === 0) return 0;
  const both = [...left].filter((word) => right.has(word)).length;
  return both / (left.size + right.size - both);
};

const minPhoneDigits = 7;

/** With or without the country's code or the trunk zero: the shorter number ends the longer one. */
export const isSamePhone = (one: string, other: string): boolean => {
  const [left = '', right = ''] = [one, other].map(nationalDigits);
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= minPhoneDigits && long.endsWith(short);
};

const nationalDigits = (said: string): string =>
  said.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '');

export const isSameLink = (one: string, other: string): boolean => bareLink(one) === bareLink(other);

const bareLink = (said: string): string =>
  said
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

/** As exact as the label: a labelled year is right with any month of it, a labelled month needs that month. */
export const isSameDate = (
  labelled: string | null | undefined,
  found: string | null | undefined,
): boolean => {
  if (labelled === undefined || labelled === null) return true;
  return typeof found === 'string' && (found === labelled || found.startsWith(`${labelled}-`));
};
