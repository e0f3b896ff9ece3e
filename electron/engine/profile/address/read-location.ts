import type { Fact } from '@shared/model/profile';
import { answersTo } from '../contact/answers-to';
import type { ContactLine } from '../contact/contact-line';
import { type Piece, piecesOf } from '../contact/pieces';
import { countryNamed, placeNamed, regionNamed } from '../contact/places';
import { saysOccupation } from '../contact/title-words';
import { spanOf } from '../page-line';
import { addressLabel, asksElse, isGender, labelAlone, saysElse, saysOrigin } from './address-labels';
import { eastAsianAddress } from './east-asian-address';
import { type Address, plainAnswer, readAddress } from './read-address';

export type Located = { readonly fact: Fact; readonly countries: readonly string[] };

/** Where the person lives: town with region or country as written; the street is left out. Never the town of a job. */
export const readLocation = (lines: readonly ContactLine[]): Located | null => {
  const answers = answersTo(lines.slice(0, mostLines), (text) => labelAlone.test(text.slice(0, 60)));
  const found = lines.slice(0, mostLines).flatMap((line, index) => {
    if (line.zone === 'others' || (line.zone === 'history' && !addressLabel.test(line.text))) return [];
    if (line.text.length > 300 || isProse(line.text)) return [];
    const labelled = answers.has(line);
    const pieces = piecesOf(line);
    return pieces.flatMap((piece, at) => {
      const asked = askedBefore(pieces.slice(0, at));
      if (asksOther(asked)) return [];
      const read = withNextPiece(
        readPiece(piece, labelled || labelAlone.test(asked)) ?? smallTown(line, piece, index),
        piece,
        pieces[at + 1],
      );
      if (
        !read ||
        (line.zone !== 'head' &&
          !read.labelled &&
          !(line.zone === 'body' && read.sure > 0.8 && isBesideAddress(lines, index)))
      )
        return [];
      const sure = read.sure - (line.zone === 'head' ? 0 : 0.15) - Math.min(index, 40) * 0.002;
      return [{ ...read, sure, line, next: lines[index + 1] }];
    });
  });
  const best = found.reduce<(typeof found)[number] | null>(
    (top, each) => (top === null || each.sure > top.sure + 0.001 ? each : top),
    null,
  );
  return best && withCountryBelow(best);
};

/** The label in the cell before it. */
const askedBefore = (before: readonly Piece[]): string =>
  (before.findLast(({ text }) => !/^[:：]$/.test(text))?.text ?? '').replace(/\s*[:：]$/, '').slice(0, 60);

const asksOther = (label: string): boolean =>
  label.split(/\s+/).length <= 4 && !/\d/.test(label) && (saysOrigin.test(label) || asksElse.test(label));

/** A designer's "ux designer — tampere". */
const smallTown = (line: ContactLine, { text, from, to }: Piece, index: number): Read | null => {
  if (index > mostSmall || line.text !== line.text.toLowerCase() || !/^\p{Ll}{4,}$/u.test(text)) return null;
  const place = from > 0 ? placeNamed(text[0]?.toUpperCase() + text.slice(1)) : null;
  return place?.is === 'city' && place.known && saysOccupation(line.text.slice(0, from))
    ? { from, to, sure: 0.6, countries: place.countries, labelled: false, hasMore: false }
    : null;
};
const mostSmall = 6;

const isBesideAddress = (lines: readonly ContactLine[], index: number): boolean =>
  lines
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ text }) => /\S@\S|^\D{0,12}\+?\d(?:\D{0,2}\d){8,14}$/.test(text.slice(0, 200)));

const mostLines = 400;
const isProse = (text: string): boolean => text.split(/\s+/).length > 22;

type Read = {
  readonly from: number;
  readonly to: number;
  readonly sure: number;
  readonly countries: readonly string[];
  readonly labelled: boolean;
  /** Its region or country stands in it. */
  readonly hasMore: boolean;
};

const readPiece = (piece: Piece, labelledAbove: boolean): Read | null => {
  const label = (addressLabel.exec(piece.text) ?? /^[:：]\s+/.exec(piece.text))?.[0] ?? '';
  const labelled = labelledAbove || /\p{L}/u.test(label);
  const words = piece.text.slice(label.length).replace(/[.,;\s]+$/, '');
  const from = piece.from + label.length;
  const sentence = labelled ? /^.{3,60}?\p{Ll}{3}(?=\.\s+\p{Lu})/u.exec(words)?.[0] : undefined;
  const read = readWords(words, labelled) ?? (sentence === undefined ? null : readWords(sentence, labelled));
  if (!read || (saysOrigin.test(piece.text) && (sentence === undefined || saysOrigin.test(sentence))))
    return null;
  return {
    from: from + read.from,
    to: from + read.to,
    sure: Math.min(1, read.sure + (labelled ? 0.15 : 0)),
    countries: read.countries,
    hasMore: read.hasMore === true,
    labelled,
  };
};

const readWords = (words: string, labelled: boolean): Address | null => {
  if (words.length < 2 || words.length > 120 || saysOrigin.test(words)) return null;
  if (isGender(words) && !labelled) return null;
  const read = readAddress(words) ?? eastAsianAddress(words) ?? (labelled ? plainAnswer(words) : null);
  if (!read || !saysElse.test(words)) return read;
  // where somebody works stands in the head of a scholar's resume, with street and code
  const isBehind = !saysElse.test(words.slice(read.from)) && !/@|https?:|www\./i.test(words);
  return isBehind && read.from > 0 && read.sure >= 0.95 ? { ...read, sure: 0.7 } : null;
};

/** "São Paulo - SP", "Berlin | Germany". */
const withNextPiece = (read: Read | null, { to }: Piece, next: Piece | undefined): Read | null => {
  if (!read || !next || read.to !== to || read.hasMore) return read;
  const coded = /^\d{4,6}(?:,\s*(\p{L}[\p{L} ]{2,40}))?$/u.exec(next.text);
  const behind = coded?.[1] === undefined ? null : regionNamed(coded[1]);
  if (coded) return { ...read, to: next.to, sure: 0.9, countries: behind ?? read.countries };
  const country = countryNamed(next.text);
  const region = country === null ? regionNamed(next.text) : null;
  if (country === null && region === null) return read;
  const agreed = region?.filter((each) => read.countries.includes(each)) ?? [];
  const countries = country !== null ? [country] : agreed.length > 0 ? agreed : (region ?? []);
  return { ...read, to: next.to, countries, sure: Math.max(read.sure, 0.9) };
};

type Found = Read & { readonly line: ContactLine; readonly next: ContactLine | undefined };

/** The country may stand on a line of its own. */
const withCountryBelow = ({ from, to, sure, countries, line, next }: Found): Located => {
  const here = { value: line.text.slice(from, to), spans: [spanOf(line, from, to)] };
  const confidence = Math.max(0.3, Math.min(0.97, sure));
  const below =
    next && next.region === line.region && next.page === line.page && to === line.text.trimEnd().length;
  const named = below && !here.value.includes(',') ? countryNamed(next.text.trim()) : null;
  if (!below || named === null) return { fact: { ...here, confidence }, countries };
  const start = next.text.length - next.text.trimStart().length;
  const name = next.text.trim();
  return {
    fact: {
      value: `${here.value}, ${name}`,
      confidence,
      spans: [...here.spans, spanOf(next, start, start + name.length)],
    },
    countries: [named],
  };
};
