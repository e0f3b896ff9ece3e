// How long, how much money and how many: the figures of a sentence, wherever they stand in it.

export type Figures = {
  readonly months: readonly number[];
  readonly money: readonly number[];
  readonly counts: readonly number[];
};

export const readFigures = (text: string): Figures => {
  const months = [...monthsSaid(text), ...monthsBetween(text)];
  const money = [...text.matchAll(moneyPattern)].map(moneyOf);
  const rest = [rangePattern, durationPattern, moneyPattern, yearPattern, sharePattern].reduce(
    (line, pattern) => line.replace(pattern, ' '),
    text,
  );
  return { months, money, counts: [...rest.matchAll(countPattern)].map(([word]) => numberOf(word)) };
};

export const hasFigures = ({ months, money, counts }: Figures): boolean =>
  months.length + money.length + counts.length > 0;

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const grouped = String.raw`\d{1,3}(?:[,.’' ]\d{3})+(?!\d)|\d+(?:\.\d+)?`;
const number = String.raw`(?<![\p{L}\d.,+#])(?:${grouped}|(?:${words.join('|')})(?![\p{L}\d]))`;

const numberOf = (said: string): number => {
  const word = words.indexOf(said.toLowerCase());
  if (word >= 0) return word;
  const isGrouped = /^\d{1,3}(?:[,.’' ]\d{3})+$/.test(said);
  return Number(isGrouped ? said.replace(/\D/g, '') : said);
};

const unit =
  '(?<unit>years?|yrs?|months?|weeks?|days?|seasons?|semesters?|terms?|summers?|winters?|jahren?|monaten?|ans|años|anni|jaar)';
/** "Every two years" is a rhythm, "50 years old" an age. */
const durationPattern = new RegExp(
  String.raw`(?<!\b(?:every|each|per|aged?)\s+)(?<said>${number})\s*\+?[\s-]*(?:(?:or more|full)\s+|(?:to|-|–)\s*\d+\s*)?${unit}\b(?!\s+(?:old|of age))`,
  'giu',
);
const monthsIn: readonly (readonly [RegExp, number])[] = [
  [/^(?:year|yr|jahr|ans|año|anni|jaar|season|summer|winter)/i, 12],
  [/^mon/i, 1],
  [/^(?:semester)/i, 6],
  [/^term/i, 4],
  [/^week/i, 0.25],
];
const monthsSaid = (text: string): readonly number[] =>
  [...text.matchAll(durationPattern)].map(({ groups: { unit = '', said = '' } = {} }) => {
    const [, factor] = monthsIn.find(([pattern]) => pattern.test(unit)) ?? [null, 0];
    return Math.floor(numberOf(said) * factor);
  });

const rangePattern = /\b((?:19|20)\d\d)\s*(?:to|until|till|-|–)\s*((?:19|20)\d\d)\b/gi;
const monthsBetween = (text: string): readonly number[] =>
  [...text.matchAll(rangePattern)].map(([, from, to]) => Math.max(0, Number(to) - Number(from)) * 12);

const scale = 'k|m|mn|mio|bn|thousand|million|billion';
const moneyPattern = new RegExp(
  String.raw`(?:[$€£]|\b(?:usd|eur|gbp|chf)\b)\s?(?<sum>${number.replace('(?<![\\p{L}\\d.,+#])', '')})\s?(?<scale>${scale})?(?![\p{L}\d])|(?<bare>${number})\s?(?<bareScale>${scale})(?![\p{L}\d])`,
  'giu',
);
const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand)$/i, 1000],
  [/^(?:m|mn|mio|million)$/i, 1_000_000],
  [/^(?:bn|billion)$/i, 1_000_000_000],
];
const moneyOf = ({
  groups: { sum, scale: sumScale, bare = '0', bareScale } = {},
}: RegExpMatchArray): number => {
  const said = sumScale ?? bareScale ?? '';
  const [, factor] = factors.find(([pattern]) => pattern.test(said)) ?? [null, 1];
  return Math.round(numberOf(sum ?? bare) * factor);
};

const yearPattern = /\b(?:19|20)\d\d\b/g;
const sharePattern = new RegExp(String.raw`${number}\s*(?:%|per ?cent\b|(?:st|nd|rd|th)\b)`, 'giu');
/** A number that counts something, not a part of a name (C++17, S7, EN 9606-1). */
const countPattern = new RegExp(String.raw`${number}(?=\s+\p{Ll}|\s*\+|\s*[.,;)]?\s*$|[,;)]\s)`, 'giu');
