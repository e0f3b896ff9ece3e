import type { Certification } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import { endsInIssuer, nameAndIssuer, withoutLead } from './certification-names';
import { isDateOnly, type Row, rowsOf } from './certification-rows';
import { dateFactOf } from './dates-in';
import { fold } from './fold';
import { datesTakeTurns, type Turn } from './issuer-below';
import { isIssuer } from './issuer-words';
import { joinLines } from './join-lines';
import { turnGrids } from './turn-grids';
import { withoutConsent } from './without-consent';
import { factOfPiece, isEmpty, splitAt, textOf, wholeOf } from './words';

/** Lines of a section -> certificates, each on one line or on a card of two or three. */
export const cardsOf = (all: readonly PageLine[]): readonly Certification[] => {
  const written = withoutConsent(all);
  const items = written.filter(({ item }) => item).length;
  // a dash that begins a wrapped line looks like the mark of an item
  const lines = items < written.length * 0.3 ? written.map((line) => ({ ...line, item: false })) : written;
  const hasDashes = lines.some(({ text }) => dash.test(text));
  const goesOn = items < written.length * 0.3 ? cardGoesOn(hasDashes) : itemGoesOn;
  const pieces = isGrid(lines) ? turnGrids(lines, isDateOnly) : joinLines(lines, goesOn).map(wholeOf);
  const rows = pieces.filter((piece) => !isEmpty(piece)).flatMap(rowsOf);
  const list = rows.some(({ words: [piece] }) => piece && endsInIssuer(textOf(piece)));
  return cardRows(rows).flatMap((card) => readCard(card, list));
};

/** A full line without a date, and the date or the dash before the issuer stands on the next. */
const cardGoesOn =
  (hasDashes: boolean) =>
  (last: PageLine, next: PageLine, after: PageLine | undefined): boolean => {
    if (last.bold !== next.bold || /\d{4}\W*$/.test(last.text)) return false;
    if (isBrokenName(last, next, after)) return true;
    const isDated = /\d{4}\W*$/.test(next.text);
    if (dash.test(last.text) && dash.test(next.text)) return false;
    if (dash.test(last.text) || dash.test(next.text)) return isDated || next.gap < last.gap;
    return hasDashes && isDated && !isDateOnly(next.text);
  };
const dash = /\s[–—-]\s/;

/** "Autodesk Certified / Professional: Revit / Autodesk, 2021": the row of the issuer is the third. */
const isBrokenName = (last: PageLine, next: PageLine, after: PageLine | undefined): boolean => {
  const issuer = /^(\p{Lu}[\p{L} .&]{1,30}?)\s*[,|–-]\s*\D{0,12}\d{4}\W*$/u.exec(after?.text ?? '')?.[1];
  return (
    issuer !== undefined &&
    !/\d{4}/.test(next.text) &&
    !isIssuer(next.text) &&
    (fold(last.text).startsWith(`${fold(issuer)} `) || isIssuer(issuer))
  );
};

/** In a list whose items are marked, what has no mark belongs to the item above. */
const itemGoesOn = (last: PageLine, next: PageLine): boolean =>
  last.bold === next.bold && !/\d{4}\W*$/.test(last.text) && !isDateOnly(next.text);

const isGrid = (lines: readonly PageLine[]): boolean =>
  lines.some(({ text }) => {
    const cells = text.trim().split(/\s{2,}|\t/);
    return cells.length > 1 && cells.every(isDateOnly);
  });

/** Rows that belong to one certificate: dates on a line of their own close it, an issuer follows its name. */
const cardRows = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const list = {
    perDate: rowsPerDate(rows),
    turn: datesTakeTurns(rows),
    hasDashes: rows.some(({ text }) => dash.test(`${text} `)),
  };
  const cards: Row[][] = [];
  for (const row of rows) {
    const card = cards.at(-1);
    if (card && goesWith(row, card, list)) card.push(row);
    else if (row.words.length > 0) cards.push([row]);
  }
  return cards;
};

type List = { readonly perDate: number; readonly turn: Turn; readonly hasDashes: boolean };

const goesWith = (row: Row, card: readonly Row[], { perDate, turn, hasDashes }: List): boolean => {
  const [name] = card;
  const isDated = card.some(({ dates }) => dates.length > 0);
  if (row.words.length === 0) return true;
  if (turn !== null) return card.length === 1;
  const said = card.filter(({ words }) => words.length > 0).length;
  if (row.first?.item === true && name && hasDashes && said === 1 && !isDated) return isBehindDash(row, name);
  if (row.first?.item === true || !name || said > 2) return false;
  if (detail.test(fold(row.text)) || (said === 1 && isNamedAbove(row, name))) return true;
  if (perDate === 2 && card.length === 1 && name.words.length > 0 && !isDated) return true;
  if (name.first?.bold === true && row.first?.bold === false) return said === 1 || !isDated;
  if (name.first?.item === true) return false;
  return said === 1 && isIssuer(row.text) && !isIssuer(name.text) && !(isDated && row.dates.length > 0);
};
/** "Tableau Desktop Specialist" over "Tableau, Sept 2020": the name says who issued it; "IEFP, 2016" is nothing else. */
const isNamedAbove = ({ words, dates }: Row, name: Row): boolean => {
  const issuer = words[0] && words.length === 1 ? textOf(words[0]) : '';
  if (issuer === '' || (dates.length > 0 && name.dates.length > 0)) return false;
  const called = name.words[0] ? textOf(name.words[0]) : '';
  return (
    fold(called).startsWith(`${fold(issuer)} `) ||
    (dates.length > 0 && /^\p{Lu}{3,7}$/u.test(issuer) && name.text.split(/\s+/).length > 1)
  );
};

/** "Name – Issuer" broken before the dash, which then looks like the mark of an item. */
const isBehindDash = ({ words: [issuer] }: Row, name: Row): boolean =>
  issuer !== undefined &&
  isIssuer(textOf(issuer)) &&
  !isIssuer(name.text) &&
  name.first?.item === true &&
  !dash.test(`${name.text} `);

const detail =
  /^(?:issuer|issued by|issuing (?:organi[sz]ation|body)|credential id|license (?:no|number|#)|licence no|lic\b|certificate (?:no|number|id)|id\b|aussteller|ausgestellt|delivre par|emisor|rilasciat)/;

/** How many rows of words stand before each row of nothing but a date, where that is always the same; else 0. */
const rowsPerDate = (rows: readonly Row[]): number => {
  const counts: number[] = [];
  let count = 0;
  for (const { words, dates } of rows) {
    if (words.length > 0) count += 1;
    else if (dates.length > 0) {
      counts.push(count);
      count = 0;
    }
  }
  const [first = 0] = counts;
  return count === 0 && counts.every((each) => each === first) ? first : 0;
};

const readCard = (card: readonly Row[], list: boolean): readonly Certification[] => {
  const [head, ...more] = card;
  const first = head?.words[0];
  if (!head || !first) return [];
  const cells = head.words.flatMap((piece) => splitAt(piece, /\s{2,}|\t|\s*\|\s*|\s+[–—-]+\s+|\s*[–—]\s*/gu));
  const inLine = cells.filter((cell, index) => index === 0 || !serial.test(textOf(cell)));
  const dates = card.flatMap((row) => row.dates);
  const { name, issuer } = nameAndIssuer(inLine, { list, isDated: head.dates.length > 0 });
  const below = more.flatMap(({ words }) => words).find((piece) => !/\bid\b|#|\d{5}/i.test(textOf(piece)));
  const gained = dates.find(({ isExpiry }) => !isExpiry);
  const ends = dates.find(({ isExpiry }) => isExpiry);
  const range = gained?.dated.start && gained.dated.end?.value !== 'present' ? gained.dated : null;
  if (!name || !isCertificate(textOf(name))) return [];
  const from = issuer ?? (below ? withoutLead(below) : null);
  return [
    {
      name: factOfPiece(name, 0.85),
      issuer: from && factOfPiece(from, 0.75),
      date: gained ? dateFactOf(gained.piece, gained.dated.start ?? gained.dated.end) : null,
      expires: ends
        ? dateFactOf(ends.piece, ends.dated.end)
        : range
          ? dateFactOf(gained?.piece ?? name, range.end)
          : null,
    },
  ];
};

/** "C-118834" in a column of its own says which one it is, not who issued it. */
const serial = /^[\p{Lu}\d][\p{Lu}\d./-]*\d{3}[\p{Lu}\d./-]*$/u;

const isCertificate = (name: string): boolean =>
  /\p{L}{2}/u.test(name) &&
  name.split(/\s+/).length <= 16 &&
  !/^(?:(?:kat|cat|category|kategori[ea]?|categor[ií]a|klassen?|class|code|skupina|sk|clase|tipo|type)\.?\s)?[A-E]{1,2}1?E?$/i.test(
    name,
  ) &&
  !/^(?:©|page|seite|pagina|página|strona|references?\b|criminal record|strafregister|vorstrafen)/i.test(
    name,
  );
