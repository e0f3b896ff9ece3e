import type { Fact } from '@shared/model/profile';

/** Where numbers without a country's code may be dialled, the likeliest first: the place, the mail's ending, a language with one large home. */
export const guessCountries = (found: {
  readonly places: readonly string[];
  readonly emails: readonly Fact[];
  readonly language: string | null;
}): readonly string[] => {
  const home = found.language === null ? undefined : homeOf[found.language];
  const others = [...found.emails.flatMap(countryOfMail), ...(home === undefined ? [] : [home])];
  // of the towns of one name it is the one that something else speaks for
  const backed = found.places.filter((country) => others.includes(country));
  return [...new Set([...backed, ...found.places, ...(found.places.length === 0 ? others : [])])];
};

const countryOfMail = ({ value }: Fact): readonly string[] => {
  const top = value.slice(value.lastIndexOf('.') + 1).toLowerCase();
  const country = countryOfTop[top] ?? (top.length === 2 && !generic.has(top) ? top.toUpperCase() : null);
  return country === null ? [] : [country];
};

const generic = new Set([
  'io',
  'co',
  'me',
  'ai',
  'tv',
  'cc',
  'ws',
  'eu',
  'gg',
  'sh',
  'ly',
  'to',
  'fm',
  'am',
  'cv',
]);
const countryOfTop: Readonly<Record<string, string>> = { uk: 'GB' };

/** Only where nearly all who write it live in one country. */
const homeOf: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  pl: 'PL',
  nl: 'NL',
  ja: 'JP',
  ko: 'KR',
  zh: 'CN',
  ru: 'RU',
  uk: 'UA',
  tr: 'TR',
  el: 'GR',
  cs: 'CZ',
  hu: 'HU',
  sv: 'SE',
  da: 'DK',
  fi: 'FI',
  no: 'NO',
  nb: 'NO',
  ro: 'RO',
  he: 'IL',
  vi: 'VN',
  th: 'TH',
};
