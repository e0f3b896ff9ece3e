import { addressesIn } from '../profile/contact/link-address';
import { findDateParts } from '../profile/dates/find-dates';
import { matchesOf, type PlacedLine, type Range, touches } from './mask';
import type { OwnNames } from './own-names';

/** How somebody is reached: addresses, numbers and names on the web, also as they are written against robots. */
export const findReach = (
  phones: readonly string[],
  { handles, parts }: Pick<OwnNames, 'handles' | 'parts'>,
): ((line: PlacedLine) => readonly Range[]) => {
  const endings = phones.map((phone) => phone.replace(/\D/g, '').slice(-7)).filter((end) => end.length > 5);
  return (line) => {
    const { text, folded, zone } = line;
    const personal = zone === 'head' || zone === 'others';
    const dates = findDateParts(text, 'day-first').filter(({ kind, weak }) => kind === 'date' && !weak);
    const isNumber = (range: Range): boolean => {
      const words = text.slice(range.from, range.to);
      const digits = words.replace(/\D/g, '');
      if (digits.length < 7) return false;
      if (endings.some((end) => digits.endsWith(end) || digits.includes(end))) return true;
      return digits.length < 16 && !dates.some((date) => touches(date, range));
    };
    const links = addressesIn(text)
      .map(({ words, from }) => ({ from, to: from + words.length }))
      .filter(({ from, to }) => {
        const words = folded.slice(from, to);
        const isOwn = [...handles, ...parts.map((part) => part.toLowerCase())].some(
          (name) => name.length > 2 && words.includes(name),
        );
        return personal || isOwn || /\/\/|^www\./.test(words);
      });
    return [
      ...links,
      ...mails.flatMap((pattern) => matchesOf(text, pattern)),
      ...profiles.flatMap((pattern) => matchesOf(text, pattern)),
      ...[...numbers, ...(personal ? [anyNumber] : [])].flatMap((pattern) =>
        matchesOf(text, pattern).filter(isNumber),
      ),
      ...matchesOf(text, labelledNumber),
      ...matchesOf(text, papers),
      ...(personal ? matchesOf(text, accounts) : []),
    ];
  };
};

const mails: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64}\s{0,2}[@＠]\s{0,2}[\p{L}\p{N}-]{1,63}(?:\s?\.\s?[\p{L}\p{N}-]{2,63}){0,4}/gu,
  /[\p{L}\p{N}._%+-]{2,64}\s?[([{<]\s?(?:at|ät|arroba|chiocciola|a)\s?[)\]}>]\s?[\p{L}\p{N}.-]{2,63}(?:\s?(?:[([{<]\s?)?(?:dot|punkt|punto|point|\.)(?:\s?[)\]}>])?\s?\p{L}{2,12}){0,3}/giu,
  /[\p{L}\p{N}._%+-]{2,64}\s+(?:at|AT)\s+[\p{L}\p{N}-]{2,63}(?:\s+(?:dot|DOT)\s+\p{L}{2,12}){1,3}/gu,
];

const profiles: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:linkedin|github|gitlab|bitbucket|xing|twitter|facebook|instagram|behance|dribbble|medium|kaggle|leetcode|stackoverflow|orcid|researchgate|youtube|tiktok|t|wa)\.(?:com|net|org|me)\/\S*/giu,
  /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,38}/gu,
  /(?<!\d)\d{4}-\d{4}-\d{4}-\d{3}[\dX](?!\d)/gu,
];

const numbers: readonly RegExp[] = [
  /(?:\+|(?<![\d.,/-])00)\s?\d(?:[\s()./‐‑–-]{0,3}\d){6,14}(?!\d)/gu,
  /(?<![\p{L}\d.,/-])\(?0\d{1,4}\)?(?:[\s/.‐‑–-]{0,3}\d){5,12}(?!\d)/gu,
  /(?<![\p{L}\d.,/-])\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?!\d)/gu,
];
const anyNumber = /(?<![\p{L}\d.,/])\(?\d(?:[\s()./‐‑–-]{0,2}\d){6,14}(?!\d)/gu;
const labelledNumber =
  /(?<!\p{L})(?:tele?(?:fono?|fon|phone|f)?|phone|fon|mob(?:ile?|iel|il)?|cell(?:ulare?|phone)?|handy|gsm|natel|m[óo]vil|portable|telem[óo]vel|kom(?:órka|órkowy)?|whats\s?app|fax|rufnummer|signal|telegram)\.?\s{0,2}(?:no\.?|nr\.?)?\s{0,2}[:：.]?\s{0,3}\(?\+?\d(?:[\s()./‐‑–-]{0,3}\d){4,14}/giu;

/** A number by which an office knows one human being. */
const papers =
  /(?<!\p{L})(?:passport|reisepass|passeport|pasaporte|passaporto|paszport|ssn|social security|sozialversicherungs(?:nummer|nr)|national insurance|ni number|pesel|dni|nie|nif|cpf|bsn|steuer-?id|codice fiscale|personalausweis|dowód osobisty|carte d['’]identité|aadha?ar|cnic|nric|emirates id|iqama|personnummer)(?:[\s.-]*(?:no|nr|number|nummer|numéro|número))?\.?\s{0,2}[:：#]?\s{0,3}[\p{L}\d][\p{L}\d./-]*\d[\p{L}\d./ -]*/giu;

const accounts =
  /(?<!\p{L})(?:linkedin|github|gitlab|xing|twitter|skype|telegram|instagram|facebook|whats\s?app|signal|discord|orcid|website|webseite|homepage|portfolio|blog|web|site|behance|dribbble|medium|stackoverflow|kaggle)\s{0,2}[:：/]\s{0,2}\S+/giu;
