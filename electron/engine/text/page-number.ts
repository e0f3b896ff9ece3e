const pageWord = 'page|seite|página|pagina|pág|pag|strona|str|side|sida|blad|sivu|p';
const ofWord = 'of|von|de|di|van|sur|z|av|af|/';
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${pageWord})\\.?\\s*)?(\\d{1,3})(?:\\s*(?:${ofWord})\\s*\\d{1,3})?\\s*$`,
  'iu',
);

/** "Page 2 of 3", "2/3", "- 2 -": only where it is the number of that page. */
export const withoutPageNumber = (text: string, number: number): string => {
  const bare = text.replace(/[\s–—|•·-]+$/u, '');
  const match = counted.exec(bare);
  if (match === null || Number(match[1]) !== number) return text.trim();
  return bare.slice(0, match.index).replace(/[\s–—|•·-]+$|^[\s–—|•·-]+/gu, '');
};

/** "Page 2 of 3", "2/3": anywhere in a line, where both numbers are right; a word for page may do without the second. */
export const pageCount = (number: number, count: number): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}/.])(?:(?:${pageWord})\\.?\\s*${number}(?:\\s*(?:${ofWord})\\s*${count})?|${number}\\s*(?:${ofWord})\\s*${count})(?![\\p{L}\\p{N}/.])`,
    'giu',
  );

/** The same where the numbers are fields that a program fills in when it prints. */
export const pageFields = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${pageWord})\\b\\.?\\s*(?:\\d{1,3})?(?:\\s*(?:${ofWord})(?!\\p{L})\\s*(?:\\d{1,3})?)?\\s*$`,
  'iu',
);
