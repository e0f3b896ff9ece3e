import type { Fact } from '@shared/model/profile';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import { spanOf } from '../page-line';
import type { ContactLine } from './contact-line';

/** The person's own numbers: E.164 where the country is known, else the digits; fax numbers last. */
export const readPhones = (lines: readonly ContactLine[], country: string | null): readonly Fact[] => {
  const found = lines
    .flatMap((line, index) => phonesOn(line, lines[index - 1], country))
    .sort((a, b) => Number(a.isFax) - Number(b.isFax));
  const seen = new Set<string>();
  return found
    .map(({ fact }) => fact)
    .filter(({ value }) => {
      const key = value.replace(/\D/g, '').slice(-9);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
};

const most = 8;
type Phone = { readonly fact: Fact; readonly isFax: boolean };

const candidate =
  /(?<![\p{L}\d@/_.#$€£=&?+-])(?:\(?\+\s?|\(?00)?\(?\d(?:(?:[\s()./‐‑–-]|\u00A0){0,3}\d){5,34}(?![\p{L}\d@_]|[.,:/-]\d)/gu;
const extension = /^\s*(?:,|;)?\s*(?:ext(?:ension)?|x|poste|durchwahl|dw|int|wewn)\.?:?\s*(\d{1,6})\b/iu;
const label =
  /(?:phone|(?<!\p{L})hp|tele?fo(?:n|on|ne|no)?s?|fon|tlf|tfno|t[ée]l|mob(?:ile?|iel|il)?|cell?(?:ulare?|ular|phone)?|handy|gsm|natel|m[óo]vil|portable|telem[óo]vel|kom(?:órka|órkowy)?|puh(?:elin)?|whats\s?app|call|contact|num(?:ber|mer|éro)|mobilnummer|ph|rufnummer|電話|携帯|手机|电话|전화|тел(?:ефон)?|моб|τηλ|κιν|هاتف|جوال|طلفون)\.?\s*(?:no\.?|nr\.?|number)?\s*[:.)\]-]?\s*(?:\([^)\d]{1,12}\)\s*)?$/iu;
const shortLabel = /(?:^|[\s|•·,;(])[tpmchTPMCH]\s*[.:)]\s*$/;
const faxLabel = /(?:\bfax|telefax|\bF)\.?\s*(?:no\.?)?\s*[:.]?\s*$/i;
const otherNumber =
  /(?<!\p{L})(?:iban|bic|konto|account|\bid\b|passport|pass-?nr|ssn|social security|nric|licen[cs]e|reg(?:istration)?\.?|pesel|nip|regon|siret|\bdni|\bnie|\bcpf|\bcnpj|\brut|aadha?ar|\bpan\b|dob|birth|born|geboren|geburts|zip|postcode|plz|postal|npi|lic\.?|\bdea|isbn|issn|doi|orcid|matri[ck]|roll|student|mitglied|member|badge|certificate|ausweis|vat|ust|cnss|npwp|nin|bsn|personnummer|fødselsnummer|gmc|nmc|pin|sia|hcpc|steuer|№\s*диплома)\D{0,22}$/iu;
const dateLike =
  /^(?:(?:19|20)\d\d\s*[-–./\s]+\s*(?:19|20)\d\d|\d{1,2}[./\s-]\d{1,2}[./\s-](?:19|20)?\d\d|(?:19|20)\d\d[./\s-]\d{1,2}[./\s-]\d{1,2}|\d{1,2}[./](?:19|20)\d\d\s*[-–]\s*\d{1,2}[./](?:19|20)\d\d|\d{1,2}[./-]\d{4}[\s–-]+\d{1,2}[./-]\d{4})$/;

const phonesOn = (
  line: ContactLine,
  before: ContactLine | undefined,
  country: string | null,
): readonly Phone[] => {
  if (line.zone === 'others' || !/\d(?:\D{0,3}\d){5}/.test(line.text.slice(0, longest))) return [];
  const text = line.text
    .slice(0, longest)
    .replace(/\S{1,80}@\S{1,80}|https?:\/\/\S+|www\.\S+/g, (word) => ' '.repeat(word.length));
  let last = 0;
  return [...text.matchAll(candidate)]
    .flatMap((found) => splitNumbers(found[0], found.index))
    .flatMap(({ words, from }) => {
      const lead =
        text.slice(last, from) ||
        (from === 0 && text.trim() === words && before?.region === line.region && isLabelAlone(before)
          ? before.text
          : '');
      last = from + words.length;
      const phone = phoneOf({
        words,
        lead: lead.slice(-40),
        country,
        zone: line.zone,
        isWholeLine: text.trim() === words,
      });
      if (phone === null) return [];
      const more = extension.exec(text.slice(last, last + 25));
      const to = last + (more?.[0].length ?? 0);
      return [
        {
          fact: { value: phone.value, confidence: phone.confidence, spans: [spanOf(line, from, to)] },
          isFax: faxLabel.test(lead),
        },
      ];
    });
};

const longest = 2_000;

/** "030 12 34 56 / 0171 98 76 54" are two. */
const splitNumbers = (words: string, from: number): readonly { words: string; from: number }[] => {
  const cut = /\s+\/\s*|\/\s+|\s{2,}|\/(?=\+)|(?<=\d{3})\s(?=\+)|\s[–-]\s(?=\+|0|\()/.exec(words);
  // "040 / 12 34 56" is one all the same
  const isOne =
    !cut ||
    (cut[0].trim() !== '' &&
      [words.slice(0, cut.index), words.slice(cut.index)].some((part) => part.replace(/\D/g, '').length < 6));
  if (isOne) return [{ words, from }];
  const rest = cut.index + cut[0].length;
  return [{ words: words.slice(0, cut.index), from }, ...splitNumbers(words.slice(rest), from + rest)];
};

/** "Contact" above a block is its heading, not the label of the line below. */
const isLabelAlone = ({ text, heads }: ContactLine): boolean =>
  text.length < 20 && !heads && !/^\s*contact/i.test(text);

type Candidate = {
  readonly words: string;
  readonly lead: string;
  readonly country: string | null;
  readonly zone: ContactLine['zone'];
  readonly isWholeLine: boolean;
};

const phoneOf = ({
  words,
  lead,
  country,
  zone,
  isWholeLine,
}: Candidate): { value: string; confidence: number } | null => {
  const digits = words.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || dateLike.test(words) || /^(\d)\1+$/.test(digits))
    return null;
  if (otherNumber.test(lead)) return null;
  const isLabelled = label.test(lead) || shortLabel.test(lead) || faxLabel.test(lead);
  if (!isLabelled && (zone === 'history' || (zone === 'body' && !isWholeLine && !/^\(?[+(0]/.test(words))))
    return null;
  const isInternational = /^\(?(?:\+|00)/.test(words);
  const parsed = parse(words, isInternational ? null : country);
  const looksDialled =
    /^\(?0|^\(\d{2,4}\)|^\d{3}[\s.–-]\d{3}[\s.–-]\d{4}$|^\d{5}\s\d{5}$|^[6-9]\d{9}$/.test(words) ||
    (isWholeLine && zone === 'head' && digits.length >= 9 && digits.length <= 12);
  if (parsed?.isPossible()) {
    const isSure = isInternational || isLabelled || parsed.isValid();
    if (!isSure && !looksDialled) return null;
    if (!isInternational && !isLabelled && !looksDialled && digits.length < 9) return null;
    return { value: parsed.number, confidence: isSure ? 0.95 : 0.75 };
  }
  if (isInternational) return { value: digits.replace(/^00/, ''), confidence: 0.5 };
  if (!isLabelled && !looksDialled) return null;
  return { value: digits, confidence: isLabelled ? 0.7 : 0.55 };
};

const parse = (words: string, country: string | null) => {
  const dialled = words.replace(/^\(?00\s?/, '+').replace(/^\(\+/, '+');
  try {
    return parsePhoneNumberFromString(
      dialled,
      { extract: false, ...(country === null ? {} : { defaultCountry: country as CountryCode }) },
      metadata as Parameters<typeof parsePhoneNumberFromString>[2] & object,
    );
  } catch {
    return undefined;
  }
};
