import { countriesOfTown, countryNamed, isCountryCode, placeNamed, regionNamed } from '../contact/places';
import { saysHeading, saysOccupation, saysOrganisation } from '../contact/title-words';
import { isGivenName } from '../name/given-names';
import { postcodeBehind, townOf } from './read-town';

export type Part = { readonly text: string; readonly from: number; readonly to: number };
export type Address = {
  readonly from: number;
  readonly to: number;
  readonly sure: number;
  /** Where it may lie, the likeliest first. */
  readonly countries: readonly string[];
  readonly hasMore?: boolean;
};

/** What a label asks for, though nobody knows the place. */
export const plainAnswer = (words: string): Address | null =>
  /^[\p{L}][\p{L}\s.,'’()/-]{1,60}$/u.test(words) &&
  /^[\p{Lu}\p{Lo}]/u.test(words) &&
  words.split(/\s+/).length <= 6 &&
  !saysHeading(words)
    ? { from: 0, to: words.length, sure: 0.6, countries: [] }
    : null;

/** From the end: country, region with its code, town with its code; what stands before them is the street. */
export const readAddress = (words: string): Address | null => {
  const coded = /^(.*\p{L}{3}),\s*\d{4,6}$/u.exec(words)?.[1];
  return coded === undefined ? readParts(words) : (readParts(coded) ?? readParts(words));
};

const readParts = (words: string): Address | null => {
  const parts = partsOf(words);
  const last = parts.length - 1;
  if (last < 0 || parts.length > 7) return null;
  const unparted = withoutCommas(parts[last]);
  if (unparted) return { ...unparted, to: words.length };
  const country = countryOf(parts[last]);
  const beforeCountry = country === null ? last : last - 1;
  const named =
    beforeCountry >= 0
      ? (regionOf(parts[beforeCountry], beforeCountry > 0 || country !== null) ??
        unknownRegion(parts[beforeCountry], parts[beforeCountry - 1]))
      : null;
  // "New York" and "Berlin" are states as well: alone they are towns
  const isAlsoTown = named !== null && beforeCountry === 0 && townOf(parts[0])?.known === true;
  const region = isAlsoTown ? null : named;
  const townAt = region === null ? beforeCountry : beforeCountry - 1;
  const town = townAt >= 0 ? townOf(parts[townAt]) : null;
  const first = parts[townAt];
  if (town && first) {
    const where =
      country === null ? pickCountries(town.countries, region, parts[beforeCountry]?.text ?? '') : [country];
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
      countries: where,
      hasMore: country !== null || region !== null,
    };
  }
  const head = townOf(parts[0]);
  if (head?.leads && head.isPlace && parts[0]) {
    return {
      from: parts[0].from + head.from,
      to: parts[0].to,
      sure: 0.85,
      countries: country === null ? head.countries : [country],
    };
  }
  const shown = parts[region === null ? last : beforeCountry];
  if (country !== null || region !== null) {
    if (townAt >= 0 || !shown) return null;
    return {
      from: shown.from,
      to: words.length,
      sure: 0.5,
      countries: country === null ? (region ?? []) : [...countriesOfTown(shown.text), country],
    };
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
    return { from, sure: 0.95, countries: regions, hasMore: true };
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

/** "N.L.", "Jal." or "East Java" behind a town that everybody knows. */
const unknownRegion = (part: Part | undefined, before: Part | undefined): readonly string[] | null => {
  if (!part || !before || placeNamed(before.text)?.is !== 'city') return null;
  if (/^(?:\p{Lu}\.\s?){1,3}\p{Lu}\.?$|^\p{Lu}\p{Ll}{1,3}\.?$/u.test(part.text)) return [];
  const isPlain =
    /^\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,2}$/u.test(part.text) && placeNamed(part.text) === null;
  const says = saysHeading(part.text) || saysOccupation(part.text) || saysOrganisation(part.text);
  return isPlain && !says && placeNamed(before.text)?.known === true && !isGivenName(part.text) ? [] : null;
};

/** "CA", "CA 94588", "Maharashtra 411001", "Ontario". */
const regionOf = (part: Part | undefined, mayBeCode: boolean): readonly string[] | null => {
  if (!part) return null;
  const name = (postcodeBehind.exec(part.text)?.[1] ?? part.text).replace(/[\s–-]+$/, '');
  if (name.length <= 3 && !mayBeCode) return null;
  return regionNamed(name);
};

const isStreet = (words: string): boolean =>
  /\d|stra(?:ß|ss)e|str\.|weg|platz|allee|street|road|avenue|lane|drive|\brue\b|calle|via |avenida|rua |ul\./i.test(
    words,
  );

/** "Berlin, DE" is no town in Delaware. */
const pickCountries = (
  ofTown: readonly string[],
  ofRegion: readonly string[] | null,
  code: string,
): readonly string[] => {
  if (ofRegion === null || ofRegion.length === 0) return ofTown;
  const both = ofRegion.filter((country) => ofTown.includes(country));
  if (both.length > 0) return both;
  return ofTown.includes(code) ? [code] : ofRegion;
};
