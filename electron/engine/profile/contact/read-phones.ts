import type { Fact } from '@shared/model/profile';
import { spanOf } from '../page-line';
import type { ContactLine } from './contact-line';
import { dialNumber } from './dial-number';
import { extension, otherNumber, saysFax, saysPhone, saysSomethingElse } from './phone-labels';
import { wrappedPhone } from './wrapped-phone';

/** The person's own numbers: E.164 where the country is known, else the digits. Nobody is called by fax. */
export const readPhones = (lines: readonly ContactLine[], countries: readonly string[]): readonly Fact[] => {
  const seen = new Set<string>();
  return lines
    .flatMap((line, index) => {
      const wrapped = line.zone === 'head' ? wrappedPhone(line, lines[index + 1], countries) : null;
      return [...phonesOn(line, lines[index - 1], countries), ...(wrapped ? [wrapped] : [])];
    })
    .filter(({ value }) => {
      const key = value.replace(/\D/g, '').slice(-9);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
};

const most = 8;

const candidate =
  /(?<![\p{L}\d@/_.#$€£=&?+-])(?:\(?\+\s?|\(?00)?\(?\d(?:(?:[\s()./‐‑–-]|\u00A0){0,3}\d){5,34}(?![\p{L}\d@_]|[.,:/-]\d)/gu;
const dateLike =
  /^(?:(?:19|20)\d\d\s*[-–./\s]+\s*(?:19|20)\d\d|\d{1,2}[./\s-]\d{1,2}[./\s-](?:19|20)?\d\d|(?:19|20)\d\d[./\s-]\d{1,2}[./\s-]\d{1,2}|\d{1,2}[./](?:19|20)\d\d\s*[-–]\s*\d{1,2}[./](?:19|20)\d\d|\d{1,2}[./-]\d{4}[\s–-]+\d{1,2}[./-]\d{4}|(?:19|20)\d\d[./-]\d{1,2}[\s–-]+(?:19|20)\d\d[./-]\d{1,2})$/;

/** "2024-1234567" counts something within a year. */
const yearNumber = /^(?:19|20)\d\d\s?[-–/]\s?\d{3,8}$/;

const phonesOn = (
  line: ContactLine,
  before: ContactLine | undefined,
  countries: readonly string[],
): readonly Fact[] => {
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
      const more = extension.exec(text.slice(last, last + 25));
      const to = last + (more?.[0].length ?? 0);
      const phone = phoneOf({
        words,
        lead: lead.slice(-40),
        countries,
        zone: line.zone,
        isWholeLine: text.trim() === words,
        standsApart:
          partedBefore.test(text.slice(Math.max(0, from - 20), from)) &&
          partedBehind.test(text.slice(to, to + 20)),
      });
      return phone === null
        ? []
        : [{ value: phone.value, confidence: phone.confidence, spans: [spanOf(line, from, to)] }];
    });
};

const longest = 2_000;
const partedBefore = /(?:^|[|•·,;/\p{So}\p{Co}–—]|\s{2}|\s-)\s*$/u;
const partedBehind = /^\s*(?:$|[|•·,;/(\p{So}\p{Co}–—]|\s{2}|-\s)/u;

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
  readonly countries: readonly string[];
  readonly zone: ContactLine['zone'];
  readonly isWholeLine: boolean;
  readonly standsApart: boolean;
};

const phoneOf = ({
  words,
  lead,
  countries,
  zone,
  isWholeLine,
  standsApart,
}: Candidate): { value: string; confidence: number } | null => {
  const digits = words.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || dateLike.test(words) || /^(\d)\1+$|^000/.test(digits))
    return null;
  if (otherNumber.test(lead) || saysFax(lead)) return null;
  const isLabelled = saysPhone(lead);
  if (!isLabelled && (yearNumber.test(words) || (!/^\(?\+/.test(words) && saysSomethingElse(lead))))
    return null;
  if (!isLabelled && (zone === 'history' || (zone === 'body' && !isWholeLine && !/^\(?[+(0]/.test(words))))
    return null;
  const isInternational = /^\(?(?:\+|00\s?[1-9])/.test(words);
  const dialled = dialNumber(words, isInternational ? [] : countries);
  const looksDialled =
    /^\(?0|^\(\d{2,4}\)|^\d{3}[\s.–-]\d{3}[\s.–-]\d{4}$|^\d{5}\s\d{5}$|^[6-9]\d{9}$/.test(words) ||
    (isWholeLine && zone === 'head' && digits.length >= 9 && digits.length <= 12);
  if (dialled) {
    const isSure = isInternational || isLabelled || dialled.isValid;
    if (!isSure && !looksDialled) return null;
    const isShort = !looksDialled && digits.length < 9 && !(standsApart && zone === 'head');
    if (!isInternational && !isLabelled && isShort) return null;
    return { value: dialled.number, confidence: isSure ? 0.95 : 0.75 };
  }
  if (isInternational) return { value: digits.replace(/^00/, ''), confidence: 0.5 };
  if (!isLabelled && !looksDialled) return null;
  return { value: digits, confidence: isLabelled ? 0.7 : 0.55 };
};
