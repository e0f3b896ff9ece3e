import type { Certification } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import { type Dated, dateFactOf, datesIn } from './dates-in';
import { fold } from './fold';
import { isIssuer } from './issuer-words';
import { joinLines } from './join-lines';
import { turnGrids } from './turn-grids';
import {
  factOfPiece,
  firstLine,
  isEmpty,
  type Piece,
  splitAt,
  textOf,
  trimmed,
  type Words,
  wholeOf,
  without,
} from './words';

/** Lines of a section -> certificates, each on one line or on a card of two or three. */
export const cardsOf = (written: readonly PageLine[]): readonly Certification[] => {
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
  (last: PageLine, next: PageLine): boolean => {
    if (last.bold !== next.bold || /\d{4}\W*$/.test(last.text)) return false;
    const isDated = /\d{4}\W*$/.test(next.text);
    if (dash.test(last.text) && dash.test(next.text)) return false;
    if (dash.test(last.text) || dash.test(next.text)) return isDated || next.gap < last.gap;
    return hasDashes && isDated && !isDateOnly(next.text);
  };
const dash = /\s[–—-]\s/;

/** In a list whose items are marked, what has no mark belongs to the item above. */
const itemGoesOn = (last: PageLine, next: PageLine): boolean =>
  last.bold === next.bold && !/\d{4}\W*$/.test(last.text) && !isDateOnly(next.text);

/** A piece of a certificate: its words without dates, and the dates. */
type Row = {
  readonly words: readonly Piece[];
  readonly dates: readonly { readonly piece: Piece; readonly dated: Dated; readonly isExpiry: boolean }[];
  readonly first: PageLine | undefined;
  readonly text: string;
};

const isGrid = (lines: readonly PageLine[]): boolean =>
  lines.some(({ text }) => {
    const cells = text.trim().split(/\s{2,}|\t/);
    return cells.length > 1 && cells.every(isDateOnly);
  });

const isDateOnly = (text: string): boolean => {
  const whole = wholeOf({ text, parts: [] } satisfies Words);
  const dates = datesIn(whole);
  return (
    dates.length > 0 &&
    without(
      whole,
      dates.map((each) => lead(text, each)),
    ).length === 0
  );
};

const rowsOf = (piece: Piece): readonly Row[] => {
  const text = textOf(piece);
  if (/^(?:https?:|www\.)\S+$/.test(text) || text.length > 400) return [];
  return splitList(piece).map(rowOf);
};

/** Several on one line: between semicolons and bullets, and between commas where nothing else tells them apart. */
const splitList = (piece: Piece): readonly Piece[] => {
  const parts = splitAt(piece, /\s*[;•·●▪■✓]\s*/gu);
  return parts.flatMap((part) => {
    const text = textOf(part).replace(/^[^:,]{3,30}:\s/, '');
    const commas = splitAt({ ...part, from: part.to - text.length }, /\s*,(?!\d)\s*/gu);
    const areDated =
      commas.length > 1 && commas.every((each) => datesIn(each).length === 1 && !isDateOnly(textOf(each)));
    const areShort =
      commas.length > 2 &&
      datesIn(part).length === 0 &&
      commas.every(
        (each) =>
          textOf(each).split(/\s+/).length <= 6 && !isIssuer(textOf(each)) && /\p{Lu}/u.test(textOf(each)),
      );
    return areDated || areShort ? commas : [part];
  });
};

const rowOf = (piece: Piece): Row => {
  const { text } = piece.words;
  const dates = datesIn(piece).map((dated) => {
    const { from } = lead(text, dated);
    return { piece, dated, isExpiry: expiry.test(fold(text.slice(from, dated.from))) };
  });
  const taken = dates.map(({ dated }) => lead(text, dated));
  const words = without(piece, taken).filter(
    (each) => !/^(?:to|bis|valid|issued|date|no expiration.*|current|\W*)$/i.test(textOf(each)),
  );
  return { words, dates, first: firstLine(piece.words), text: textOf(piece) };
};

/** "valid to", "renewed": what leads to a date goes with it. */
const lead = (text: string, { from, to }: Dated): { from: number; to: number } => {
  const before = leadWords.exec(text.slice(Math.max(0, from - 40), from));
  return { from: before ? from - before[0].length : from, to };
};
const leadWords =
  /[\s(,;:–-]*(?:\b(?:valid(?: (?:to|until|till|thru|through))?|expir(?:es|ation|y|ing|ed)?(?: date)?(?: on| in)?|exp\.?(?: date)?|renewed(?: in)?|renewal|active since|since|issued(?: on| in)?|obtained(?: in)?|awarded|completed(?: in)?|earned|date|gültig bis|gueltig bis|ablauf|verlängert|erworben|seit|ausgestellt|valable jusqu['’](?:en|au|à)?|valide jusqu['’](?:en|au)?|obtenue? en|depuis|válido hasta|vigente hasta|caduca|expedido|desde|valido fino al?|scadenza|conseguito nel|válido até|validade|obtido em|geldig tot|behaald|ważn[aey] do|uzyskany|giltigt till)|(?:until|till|through|bis|jusqu['’]en|hasta|fino al|até|tot|do|in|of|im|en))[\s.:]*$/iu;
const expiry =
  /valid|expir|exp\b|\bexp|gultig|ablauf|valable|valide|vigente|caduca|scadenza|validade|geldig|wazn|giltig|until|till|bis|jusqu|hasta|fino|ate\b|tot\b/;

/** Rows that belong to one certificate: dates on a line of their own close it, an issuer follows its name. */
const cardRows = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const list = { perDate: rowsPerDate(rows), hasDashes: rows.some(({ text }) => dash.test(`${text} `)) };
  const cards: Row[][] = [];
  for (const row of rows) {
    const card = cards.at(-1);
    if (card && goesWith(row, card, list)) card.push(row);
    else if (row.words.length > 0) cards.push([row]);
  }
  return cards;
};

type List = { readonly perDate: number; readonly hasDashes: boolean };

const goesWith = (row: Row, card: readonly Row[], { perDate, hasDashes }: List): boolean => {
  const [name] = card;
  const isDated = card.some(({ dates }) => dates.length > 0);
  if (row.words.length === 0) return true;
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
  return (
    fold(name.text).startsWith(`${fold(issuer)} `) ||
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
  const inLine = head.words.flatMap((piece) =>
    splitAt(piece, /\s{2,}|\t|\s*\|\s*|\s+[–—-]+\s+|\s*[–—]\s*/gu),
  );
  const { name, issuer } = nameAndIssuer(inLine, list);
  const below = more.flatMap(({ words }) => words).find((piece) => !/\bid\b|#|\d{5}/i.test(textOf(piece)));
  const dates = card.flatMap((row) => row.dates);
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

const isCertificate = (name: string): boolean =>
  /\p{L}{2}/u.test(name) &&
  name.split(/\s+/).length <= 16 &&
  !/^(?:©|page|seite|pagina|página|strona|references?\b)/i.test(name);

/** "Name — Issuer", "Name, Issuer", "Name (Issuer)", "Name by Issuer"; what is no body that issues stays in the name. */
const nameAndIssuer = (
  parts: readonly Piece[],
  list: boolean,
): { name: Piece | null; issuer: Piece | null } => {
  const [name, second] = parts;
  if (!name) return { name: null, issuer: null };
  if (second && !/^[\p{Ll}\d#]/u.test(textOf(second))) return { name, issuer: withoutLead(second) };
  const text = textOf(name);
  const by = /\s(?:issued by|awarded by|by|from|at|von der|von|delivré par|par|por|door)\s+(?=\p{Lu})/u.exec(
    text,
  );
  const bearer = by && trimmed({ ...name, from: name.from + by.index + by[0].length });
  if (by && bearer && by.index > 3 && (/\bby\b|delivr/.test(by[0]) || isIssuer(textOf(bearer))))
    return cut(name, { at: by.index, from: by.index + by[0].length });
  const comma = /,\s+(?=[^,]*$)/u.exec(text);
  if (comma && isIssuer(text.slice(comma.index + comma[0].length)))
    return cut(name, { at: comma.index, from: comma.index + comma[0].length });
  if (comma && isLikelyIssuer(text, comma, list))
    return cut(name, { at: comma.index, from: comma.index + comma[0].length });
  const parts2 = splitAt(name, /,\s+/gu);
  const issuerAt = parts2.findIndex((piece, index) => index > 0 && isIssuer(textOf(piece)));
  const before = parts2[issuerAt - 1];
  const body = parts2[issuerAt];
  return before && body ? { name: { ...name, to: before.to }, issuer: body } : { name, issuer: null };
};

/** Others of the list say "Name, Issuer": so does this one; and a few capitals are a body anyway. */
const isLikelyIssuer = (text: string, comma: RegExpExecArray, list: boolean): boolean => {
  const behind = text.slice(comma.index + comma[0].length);
  const isAlone = !text
    .slice(0, comma.index)
    .replace(/\([^()]*\)/g, '')
    .includes(',');
  const isShort = behind.split(/\s+/).length <= 3 && /^\p{Lu}/u.test(behind) && !/[\d)]/.test(behind);
  return isAlone && isShort && (list || /^(?:\p{Lu}{3,6}|\p{Lu}\p{L}+ \p{Lu}{3})$/u.test(behind));
};

const endsInIssuer = (text: string): boolean => {
  const comma = /,\s+(?=[^,]*$)/u.exec(text);
  return comma !== null && isIssuer(text.slice(comma.index + comma[0].length));
};

const cut = (
  piece: Piece,
  { at, from }: { at: number; from: number },
): { name: Piece; issuer: Piece | null } => {
  const issuer = trimmed({ ...piece, from: piece.from + from });
  return { name: trimmed({ ...piece, to: piece.from + at }), issuer: isEmpty(issuer) ? null : issuer };
};

const withoutLead = (piece: Piece): Piece => {
  const found = /^(?:issue[rd](?: by)?|issuing organi[sz]ation|by|from|aussteller|von)[\s:]+/i.exec(
    textOf(piece),
  );
  return found ? trimmed({ ...piece, from: piece.from + found[0].length }) : piece;
};
