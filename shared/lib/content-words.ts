/** The words of a line that say something, in one form: lower case, without the endings that only grammar needs. */
export const contentWords = (line: string): readonly string[] => plainWords(line).map(stem);

/** The same words as they are written, in lower case. */
export const plainWords = (line: string): readonly string[] =>
  (line.slice(0, maxLine).toLowerCase().normalize('NFC').match(wordPattern) ?? [])
    .map((word) => word.replace(/^[-'’.]+|[-'’.]+$/g, ''))
    .filter((word) => word !== '' && !stopWords.has(word));

/** Longer words are rarer and say more; one letter (C, R) says something only when it is asked for. */
export const wordWeight = (word: string): number => Math.min(3, 0.5 + word.length / 5);

const maxLine = 2000;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}+#.'’-]{0,60}/gu;

export const stem = (word: string): string => {
  if (word.length < 5 || !/^\p{L}+$/u.test(word)) return word;
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4);
  return ending === undefined ? word : stem(word.slice(0, -ending.length));
};

/** Longest first. */
const endings = ['ungen', 'ings', 'ung', 'ing', 'ies', 'ern', 'ed', 'es', 'en', 'er', 's', 'e', 'y', 'n'];

const stopWords = new Set(
  `a an and any are as at be by can for from have in into is it its of on or our own such that the their this to
  up we well who will with within you your ability able experience experienced knowledge years year plus good
  strong excellent proven solid skills skill required preferred ideally must least minimum nice working work
  aber als am an auch auf aus bei bis das dass dem den der des die ein eine einem einen einer eines für haben
  hat ihr ihre im in ist mit nach oder sehr sich sie sind sowie über um und uns unser von vor wir zu zum zur
  erfahrung erfahrungen kenntnisse kenntnis fähigkeit jahre jahren gute guter gutes idealerweise wünschenswert
  mindestens mehrjährige erforderlich`.split(/\s+/),
);
