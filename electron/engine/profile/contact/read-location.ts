import type { Fact } from '@shared/model/profile';
import { spanOf } from '../page-line';
import { type ContactLine, type Piece, piecesOf } from './contact-line';
import { countryNamed, isCountryCode, placeNamed, regionNamed } from './places';

export type Located = { readonly fact: Fact; readonly country: string | null };

/** Where the person lives: town with region or country as written; the street is left out. Never the town of a job. */
export const readLocation = (lines: readonly ContactLine[]): Located | null => {
  const found = lines.slice(0, mostLines).flatMap((line, index) => {
    if (line.zone === 'others' || (line.zone === 'history' && !addressLabel.test(line.text))) return [];
    if (line.text.length > 300 || isProse(line.text)) return [];
    const labelled =
      labelAlone.test(lines[index - 1]?.text ?? '') && lines[index - 1]?.region === line.region;
    const pieces = piecesOf(line.text);
    return pieces.flatMap((piece, at) => {
      const read = withNextPiece(readPiece(piece, labelled), piece, pieces[at + 1]);
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
  readonly country: string | null;
  readonly labelled: boolean;
  /** Its region or country stands in it. */
  readonly hasMore: boolean;
};

const addressLabel =
  /^\s*(?:(?:home|current|postal|permanent|mailing|present|private)\s+)?(?:address|location|city|residence|lives? in|based in|residing in|wohnort|wohnhaft in|wohnhaft|anschrift|adresse|ort|domicile|ville|lieu|direcci[óo]n|domicilio|localidad|ciudad|residencia|lugar de residencia|indirizzo|residenza|citt[àa]|morada|endere[çc]o|localidade|cidade|adres|woonplaats|woonachtig te|miejsce zamieszkania|zamieszka[łl]y|miasto|bostad|adress|bosted|osoite|lak[óo]hely|c[íi]m|bydli[šs]t[ěe]|адрес|город|проживание|место жительства|διεύθυνση|住所|現住所|居住地|现居地|所在地|地址|주소|العنوان|الموقع|مكان الإقامة)(?:\s*\([^)]{1,20}\))?\s*[:：.–-]\s*/iu;
const labelAlone = new RegExp(`${addressLabel.source.replace(/\[:：\.–-\]\\s\*$/, '')}[:：]?\\s*$`, 'iu');
const birth =
  /birth|born|geb(?:oren|urts|\.)|naissance|né[e]? (?:le|à)|nacimiento|nato|nata|nascita|nascimento|geboorte|urodz|nationali|staatsang|citizen|ciudadan|nacionalidad|cittadinanza|narodowo|visa|permit|relocat|国籍|出身|籍贯/iu;
const notAddress =
  /@|https?:|www\.|\b(?:university|college|school|inc|llc|ltd|gmbh|hospital|bank|institute|manager|engineer|developer|nurse|teacher|analyst|designer|consultant)\b/i;

const readPiece = (piece: Piece, labelledAbove: boolean): Read | null => {
  const label = addressLabel.exec(piece.text)?.[0] ?? '';
  const labelled = labelledAbove || label !== '';
  const words = piece.text.slice(label.length).replace(/[.,;\s]+$/, '');
  const from = piece.from + label.length;
  if (words.length < 2 || words.length > 120 || birth.test(piece.text) || notAddress.test(words)) return null;
  const read = readAddress(words) ?? eastAsian(words) ?? (labelled ? plainAnswer(words) : null);
  if (!read) return null;
  return {
    from: from + read.from,
    to: from + read.to,
    sure: Math.min(1, read.sure + (labelled ? 0.15 : 0)),
    country: read.country,
    hasMore: read.hasMore === true,
    labelled,
  };
};

/** "São Paulo - SP", "Berlin | Germany". */
const withNextPiece = (read: Read | null, { to }: Piece, next: Piece | undefined): Read | null => {
  if (!read || !next || read.to !== to || read.hasMore) return read;
  const coded = /^\d{4,6}(?:,\s*(\p{L}[\p{L} ]{2,40}))?$/u.exec(next.text);
  const behind = coded?.[1] === undefined ? null : regionNamed(coded[1]);
  if (coded) return { ...read, to: next.to, sure: 0.9, country: behind?.[0] ?? read.country };
  const country = countryNamed(next.text);
  const region = country === null ? regionNamed(next.text) : null;
  if (country === null && region === null) return read;
  const where =
    country ??
    (read.country !== null && region?.includes(read.country) ? read.country : (region?.[0] ?? null));
  return { ...read, to: next.to, country: where, sure: Math.max(read.sure, 0.9) };
};

type Part = { readonly text: string; readonly from: number; readonly to: number };
type Address = {
  readonly from: number;
  readonly to: number;
  readonly sure: number;
  readonly country: string | null;
  readonly hasMore?: boolean;
};

const plainAnswer = (words: string): Address | null =>
  /^[\p{L}][\p{L}\s.,'’()/-]{1,60}$/u.test(words) &&
  /^[\p{Lu}\p{Lo}]/u.test(words) &&
  words.split(/\s+/).length <= 6
    ? { from: 0, to: words.length, sure: 0.6, country: null }
    : null;

/** From the end: country, region with its code, town with its code; what stands before them is the street. */
const readAddress = (words: string): Address | null => {
  const parts = partsOf(words);
  const last = parts.length - 1;
  if (last < 0 || parts.length > 7) return null;
  const unparted = withoutCommas(parts[last]);
  if (unparted) return { ...unparted, to: words.length };
  const country = countryOf(parts[last]);
  const beforeCountry = country === null ? last : last - 1;
  const named =
    beforeCountry >= 0 ? regionOf(parts[beforeCountry], beforeCountry > 0 || country !== null) : null;
  // "New York" and "Berlin" are states as well: alone they are towns
  const isAlsoTown = named !== null && beforeCountry === 0 && townOf(parts[0])?.known === true;
  const region = isAlsoTown ? null : named;
  const townAt = region === null ? beforeCountry : beforeCountry - 1;
  const town = townAt >= 0 ? townOf(parts[townAt]) : null;
  const first = parts[townAt];
  if (town && first) {
    const where = country ?? pickCountry(town.countries, region, parts[beforeCountry]?.text ?? '');
    // "Issue 7665" is no town: a code behind an unknown name needs a street, a region or a country to believe it
    const isCoded =
      town.code !== null && (town.isPlace || ((town.leads || townAt > 0) && !yearLike.test(town.code)));
    const hasMore = country !== null || region !== null || isCoded;
    if (!hasMore && !town.isPlace) return null;
    if (!hasMore && parts.length === 1 && !town.known && !town.isPlace) return null;
    const sure = hasMore ? (town.isPlace || isCoded ? 0.95 : 0.85) : town.known ? 0.8 : 0.55;
    // a list of words that happens to end in the name of a place is none
    const isList = !hasMore && townAt > 0 && !isStreet(words.slice(0, first.from));
    if (isList && (!town.known || parts.length > 3)) return null;
    const district = isList && parts.length === 2 ? townOf(parts[0]) : null;
    const from = district?.isPlace ? 0 : first.from + town.from;
    return {
      from,
      to: words.length,
      sure: isList ? 0.5 : sure,
      country: where,
      hasMore: country !== null || region !== null,
    };
  }
  const head = townOf(parts[0]);
  if (head?.leads && head.isPlace && parts[0]) {
    return {
      from: parts[0].from + head.from,
      to: parts[0].to,
      sure: 0.85,
      country: country ?? head.countries[0] ?? null,
    };
  }
  const shown = parts[region === null ? last : beforeCountry];
  if (country !== null || region !== null) {
    if (townAt >= 0 || !shown) return null;
    return { from: shown.from, to: words.length, sure: 0.5, country: country ?? region?.[0] ?? null };
  }
  return null;
};

/** Written from the large to the small without commas: the house's number is left out. */
const eastAsian = (words: string): Address | null => {
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(words))
    return null;
  const end = words.search(/[\d０-９]/);
  const shown = (end < 0 ? words : words.slice(0, end)).trimEnd();
  const first = shown.split(/\s/)[0] ?? '';
  for (let length = Math.min(6, first.length); length >= 2; length--) {
    const place = placeNamed(first.slice(0, length));
    if (place) return { from: 0, to: shown.length, sure: 0.85, country: place.countries[0] ?? null };
  }
  return null;
};

/** "2201 Oak Lawn Ave Dallas TX 75219": the longest name of a place in front of the code of the region. */
const withoutCommas = (part: Part | undefined): Omit<Address, 'to'> | null => {
  const found = /^(\S.{1,70}?)\s+([A-Z]{2,3})\s+(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{4})$/.exec(
    part?.text ?? '',
  );
  const regions = regionNamed(found?.[2] ?? '');
  const before = found?.[1]?.split(/\s+/) ?? [];
  if (!part || !regions) return null;
  for (const length of [3, 2, 1]) {
    const name = before.slice(-length).join(' ');
    if (length > before.length || placeNamed(name)?.is !== 'city') continue;
    const from = part.from + part.text.lastIndexOf(name);
    return { from, sure: 0.95, country: regions[0] ?? null, hasMore: true };
  }
  return null;
};

/** In front of a word that is no place it is a year. */
const yearLike = /^(?:19[5-9]|20[0-4])\d$/;

const partsOf = (words: string): readonly Part[] =>
  [...words.matchAll(/[^,，、،]+/g)].map((found) => {
    const start = found.index + (found[0].length - found[0].trimStart().length);
    const text = found[0].trim();
    return { text, from: start, to: start + text.length };
  });

const countryOf = (part: Part | undefined): string | null => {
  if (!part) return null;
  const name = part.text.replace(/^\(|\)$/g, '');
  if (/^(?:us|uk|in|is|it|no|de|me|ca|co|HK)$/i.test(name) && name !== name.toUpperCase()) return null;
  return (
    isoCode(part) ??
    countryNamed(name) ??
    (/\s\(/.test(name) ? countryNamed(name.replace(/\s\(.*$/, '')) : null)
  );
};

const isoCode = ({ text, from }: Part): string | null =>
  from > 0 && /^[A-Z]{2}$/.test(text) && regionNamed(text) === null && isCountryCode(text) ? text : null;

const postcodeBehind =
  /^(.{2,40}?)[\s,–-]+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{4,6}|\d{3}\s\d{2,3}|\d{2}-\d{3}|\d{5}-\d{3}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/u;

/** "CA", "CA 94588", "Maharashtra 411001", "Ontario". */
const regionOf = (part: Part | undefined, mayBeCode: boolean): readonly string[] | null => {
  if (!part) return null;
  const name = (postcodeBehind.exec(part.text)?.[1] ?? part.text).replace(/[\s–-]+$/, '');
  if (name.length <= 3 && !mayBeCode) return null;
  return regionNamed(name);
};

type Town = {
  readonly from: number;
  readonly code: string | null;
  /** The code stands before the name. */
  readonly leads: boolean;
  readonly countries: readonly string[];
  readonly known: boolean;
  readonly isPlace: boolean;
};

const codeBefore =
  /^((?:[A-Z]{1,2}[-–\s])?\d{4,6}(?:[\s-]?[A-Z]{2}(?=\s))?|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4}-\d{3}|\d{5}-\d{3}|〒?\d{3}-\d{4})\s+(?=[\p{Lu}\p{Lo}'’])/u;
const codeBehind =
  /[\s–-]+(\d{5}(?:-\d{4})?|\d{3,6}|\d{3}\s\d{2,3}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s?\d[A-Z]{2})?|[A-Z]{2,3}\s\d{4})$/u;
const townWords =
  /^(?:(?:al|el|la|le|les|los|las|de|den|der|san|st\.?|sankt|'s|’s)[\s-])?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’/-]*(?:[\s-]+(?:(?:am|an|auf|bei|der|den|de|del|da|do|dos|das|di|du|d'|la|le|les|lès|sur|en|aux|à|im|in|ob|of|on|upon|under|van|nad|pod|los|las|el|al|y|und|the|sous|near|i)(?=[\s-])|[\p{Lu}\p{Lo}(][\p{L}\p{M}.'’)/-]*)){0,5}$/u;

const townOf = (part: Part | undefined): Town | null => {
  if (!part || part.text.length > 60) return null;
  const before = codeBefore.exec(part.text);
  const text = part.text.slice(before?.[0].length ?? 0);
  const behind = codeBehind.exec(text) ?? /\s\((\d{2,3}|[A-Z]{2})\)$/.exec(text);
  const name = behind ? text.slice(0, behind.index).trim() : text;
  const street = /^.*\d[\p{L}]?\s+(?=\p{Lu})/u.exec(name);
  const district = /^(.+?)\s\d{1,2}\.?$/u.exec(name)?.[1] ?? null;
  const plainName = district !== null && placeNamed(district) !== null ? district : name;
  const town = street && !before && plainName === name ? name.slice(street[0].length) : plainName;
  if (!townWords.test(town) || town.length < 2 || unit.test(town)) return null;
  const place =
    placeNamed(town) ?? (/[-/(]/.test(town) ? placeNamed(town.split(/[-/(]/)[0]?.trim() ?? '') : null);
  // "Berlin Germany", "Austin TX 78701": the comma is missing
  const tail = place === null ? endsInPlace(town) : null;
  const code = before?.[1] ?? behind?.[1] ?? null;
  return {
    from: street && !before && plainName === name ? street[0].length : 0,
    code: code ?? (tail === null ? null : ''),
    leads: before !== null,
    countries: place?.countries ?? tail ?? [],
    known: place?.known === true,
    isPlace: place !== null || tail !== null,
  };
};

const endsInPlace = (town: string): readonly string[] | null => {
  const words = town.split(/\s+/);
  for (const cut of [1, 2]) {
    const head = words.slice(0, -cut).join(' ');
    const tail = words
      .slice(-cut)
      .join(' ')
      .replace(/^\(|\)$/g, '');
    if (head === '' || placeNamed(head)?.is !== 'city') continue;
    const country = countryNamed(tail);
    if (country) return [country];
    const regions = regionNamed(tail);
    if (regions) return regions;
  }
  return null;
};

const unit =
  /^(?:room|apt|apartment|unit|suite|flat|floor|block|blk|lot|no|nr|house|p\.?\s?o\.?\s?box|box|piso|andar|esc|bât|appt|zimmer|tel|phone)\b\.?/i;

const isStreet = (words: string): boolean =>
  /\d|stra(?:ß|ss)e|str\.|weg|platz|allee|street|road|avenue|lane|drive|\brue\b|calle|via |avenida|rua |ul\./i.test(
    words,
  );

/** "Berlin, DE" is no town in Delaware. */
const pickCountry = (
  ofTown: readonly string[],
  ofRegion: readonly string[] | null,
  code: string,
): string | null =>
  ofRegion === null
    ? (ofTown[0] ?? null)
    : ofTown.includes(code) && !ofRegion.some((country) => ofTown.includes(country))
      ? code
      : (ofRegion.find((country) => ofTown.includes(country)) ?? ofRegion[0] ?? null);

type Found = Read & { readonly line: ContactLine; readonly next: ContactLine | undefined };

/** The country may stand on a line of its own. */
const withCountryBelow = ({ from, to, sure, country, line, next }: Found): Located => {
  const here = { value: line.text.slice(from, to), spans: [spanOf(line, from, to)] };
  const confidence = Math.max(0.3, Math.min(0.97, sure));
  const below =
    next && next.region === line.region && next.page === line.page && to === line.text.trimEnd().length;
  const named = below && !here.value.includes(',') ? countryNamed(next.text.trim()) : null;
  if (!below || named === null) return { fact: { ...here, confidence }, country };
  const start = next.text.length - next.text.trimStart().length;
  const name = next.text.trim();
  return {
    fact: {
      value: `${here.value}, ${name}`,
      confidence,
      spans: [...here.spans, spanOf(next, start, start + name.length)],
    },
    country: named,
  };
};
