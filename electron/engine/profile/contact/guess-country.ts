import type { Fact } from '@shared/model/profile';

/** Where numbers without a country's code are dialled: the place, else the mail's ending, else a language with one large home. */
export const guessCountry = (found: {
  readonly location: string | null;
  readonly emails: readonly Fact[];
  readonly language: string | null;
}): string | null => {
  if (found.location !== null) return found.location;
  for (const { value } of found.emails) {
    const top = value.slice(value.lastIndexOf('.') + 1).toLowerCase();
    const country = countryOfTop[top] ?? (top.length === 2 && !generic.has(top) ? top.toUpperCase() : null);
    if (country) return country;
  }
  return found.language === null ? null : (homeOf[found.language] ?? null);
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
