import type { PageLine } from '../page-line';
import { type Dated, datesIn } from './dates-in';
import { fold } from './fold';
import { isIssuer } from './issuer-words';
import { firstLine, type Piece, splitAt, textOf, type Words, wholeOf, without } from './words';

/** A piece of a certificate: its words without dates, and the dates. */
export type Row = {
  readonly words: readonly Piece[];
  readonly dates: readonly { readonly piece: Piece; readonly dated: Dated; readonly isExpiry: boolean }[];
  readonly first: PageLine | undefined;
  readonly text: string;
};

export const isDateOnly = (text: string): boolean => {
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

export const rowsOf = (piece: Piece): readonly Row[] => {
  const text = textOf(piece);
  if (/^(?:https?:|www\.)\S+$/.test(text) || text.length > 400) return [];
  return splitList(piece).map(rowOf);
};

/** Several on one line: between semicolons and bullets, and between commas where nothing else tells them apart. */
const splitList = (piece: Piece): readonly Piece[] => {
  const parts = splitAt(piece, /\s*[;•·●▪■✓◆◇❖✦⬥⋄∙]\s*/gu);
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
    (each) => !/^(?:to|bis|valid|issued|date|no expiration.*|current|[^\p{L}\p{N}]*)$/iu.test(textOf(each)),
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
