// Whether every value of a profile stands in the words it says it was read from. Letters and digits count; a number
// in E.164, a date and the English name of a language are held against what can stand on a page for them.
import { type Profile, quoteOf, type Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';

type AnyFact = {
  readonly value: string | number;
  readonly spans: readonly Span[];
  readonly corrected?: true;
};

/** One line for each value that its spans do not say; empty where all is well. */
export const checkSpans = (text: Text, profile: Profile): string[] =>
  factsIn(profile, '').flatMap(([path, fact]) => {
    if (fact.corrected) return [];
    const quotes = fact.spans.map((span) => quoteOf(text, span));
    if (quotes.length === 0 || quotes.some((quote) => quote.trim() === ''))
      return [`${path}: "${fact.value}" has ${quotes.length === 0 ? 'no span' : 'an empty span'}`];
    return says(kindOf(path), String(fact.value), quotes.join(' '))
      ? []
      : [`${path}: "${fact.value}" is not in "${quotes.join(' ⏎ ').slice(0, 200)}"`];
  });

const factsIn = (value: unknown, path: string): readonly (readonly [string, AnyFact])[] => {
  if (value === null || typeof value !== 'object') return [];
  if ('spans' in value && 'value' in value) return [[path, value as AnyFact]];
  return Object.entries(value).flatMap(([key, inner]) =>
    factsIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

type Kind = 'words' | 'phone' | 'date' | 'language' | 'number';

const kindOf = (path: string): Kind => {
  if (path.startsWith('phones.')) return 'phone';
  if (/\.(start|end|date|expires|lastUse)$/.test(path)) return 'date';
  if (/^languages\.\d+\.name$/.test(path)) return 'language';
  return /\.years$/.test(path) ? 'number' : 'words';
};

const says = (kind: Kind, value: string, quote: string): boolean => {
  switch (kind) {
    case 'phone':
      return isPhoneIn(value, quote);
    case 'date':
      return value === 'present' ? /\p{L}|[-–—]\s*$/u.test(quote) : isDateIn(value, quote);
    case 'language':
      return /\p{L}{2}/u.test(quote);
    case 'number':
      return /\d|\p{L}{3}/u.test(quote);
    case 'words':
      return isWordsIn(value, quote);
  }
};

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A break or a hyphen within a word is nothing; a name may be turned around, so each of its words will do. */
const isWordsIn = (value: string, quote: string): boolean => {
  const said = plain(quote);
  const bare = value.replace(/^(?:https?:\/\/|mailto:)/i, '');
  return (
    said.includes(plain(bare)) ||
    plain(quote.replace(/[[(]\s*(?:at|dot|punkt|a)\s*[\])]/gi, '')).includes(plain(bare)) ||
    bare.split(/\s+/).every((word) => said.includes(plain(word)))
  );
};

const minPhoneDigits = 6;
const isPhoneIn = (value: string, quote: string): boolean => {
  const digits = quote.normalize('NFKC').replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
  const wanted = value.replace(/\D/g, '').replace(/^0+/, '');
  const [short, long] = digits.length < wanted.length ? [digits, wanted] : [wanted, digits];
  return short.length >= minPhoneDigits && long.includes(short);
};

const isDateIn = (value: string, quote: string): boolean => {
  const [year = '', month, day] = value.split('-');
  const said = quote.normalize('NFKC').toLowerCase();
  const numbers = new Set((said.match(/\d+/g) ?? []).map(Number));
  const isYear = said.includes(year) || numbers.has(Number(year.slice(2)));
  const isMonth =
    month === undefined ||
    numbers.has(Number(month)) ||
    monthWords(Number(month)).some((word) => said.includes(word)) ||
    said.includes(`${month}${year}`) ||
    said.includes(`${year}${month}`);
  return (
    isYear &&
    isMonth &&
    (day === undefined || numbers.has(Number(day)) || said.includes(`${year}${month}${day}`))
  );
};

const monthTongues = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'no',
  'tr',
  'cs',
  'ru',
  'ar',
  'hu',
  'uk',
  'ro',
  'fi',
  'el',
  'sk',
  'sl',
  'hr',
  'bg',
  'lt',
  'lv',
  'et',
  'id',
  'ca',
];
const seasons: Readonly<Record<number, string>> = { 1: 'winter', 3: 'spring', 6: 'summer', 9: 'fall autumn' };
const known = new Map<number, readonly string[]>();

/** The name's first three letters tell; French and Italian have "jui" and "giu" twice, which is near enough here. */
const monthWords = (month: number): readonly string[] => {
  const already = known.get(month);
  if (already) return already;
  const day = new Date(Date.UTC(2020, month - 1, 15));
  const words = monthTongues.flatMap((tongue) =>
    (['long', 'short'] as const).map((length) =>
      new Intl.DateTimeFormat(tongue, { month: length, day: 'numeric', timeZone: 'UTC' })
        .format(day)
        .toLowerCase()
        .replace(/[\d.]|de |dnia/g, '')
        .trim()
        .slice(0, 3),
    ),
  );
  const all = [...new Set([...words, ...(seasons[month]?.split(' ') ?? [])])].filter(
    (word) => word.length >= 3,
  );
  known.set(month, all);
  return all;
};
