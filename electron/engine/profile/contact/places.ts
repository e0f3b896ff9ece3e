import places from '../../../../resources/lexicon/places.json';
import { regionCodes, regionNames } from '../address/regions';
import { foldPlace } from './fold-place';

/** What a word behind or before a comma may be the name of, with the countries where it lies. */
export type Place = {
  readonly is: 'city' | 'region' | 'country';
  /** ISO 3166, the likeliest first. */
  readonly countries: readonly string[];
  /** So large, or so clearly a place, that its name alone will do. */
  readonly known: boolean;
};

type Shelf = ReadonlyMap<string, readonly string[]>;

/** The names of places.json are folded when it is written. */
const shelfOf = (lists: readonly Readonly<Record<string, string>>[], separator = '|'): Shelf => {
  const shelf = new Map<string, string[]>();
  for (const list of lists) {
    for (const [country, names] of Object.entries(list)) {
      for (const name of names.split(separator)) {
        const there = shelf.get(name);
        if (there === undefined) shelf.set(name, [country]);
        else if (!there.includes(country)) there.push(country);
      }
    }
  }
  return shelf;
};

const folded = (lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(lists).map(([country, names]) => [country, names.split('|').map(foldPlace).join('|')]),
  );

let shelves: {
  readonly cities: Shelf;
  readonly regions: Shelf;
  readonly codes: Shelf;
  readonly countries: Shelf;
  readonly known: ReadonlySet<string>;
} | null = null;

const open = () => {
  shelves ??= {
    cities: shelfOf([places.otherNames, places.cities]),
    regions: shelfOf([folded(regionNames)]),
    codes: shelfOf([regionCodes], ' '),
    countries: shelfOf([places.countries]),
    known: new Set([places.known, ...Object.values(places.otherNames)].flatMap((names) => names.split('|'))),
  };
  return shelves;
};

export const countryNamed = (name: string): string | null =>
  open().countries.get(foldPlace(name))?.[0] ?? null;

/** Where towns of that name lie. */
export const countriesOfTown = (name: string): readonly string[] => open().cities.get(foldPlace(name)) ?? [];

export const isCountryCode = (code: string): boolean => code in places.countries;

export const regionNamed = (name: string): readonly string[] | null => {
  const { codes, regions } = open();
  return codes.get(name.trim()) ?? regions.get(foldPlace(name)) ?? null;
};

export const placeNamed = (name: string): Place | null => {
  if (name.length < 2 || name.length > 50) return null;
  const { cities, regions, countries, known } = open();
  const key = foldPlace(name);
  const country = countries.get(key);
  if (country) return { is: 'country', countries: country, known: true };
  const city = cities.get(key);
  if (city) return { is: 'city', countries: city, known: known.has(key) };
  const region = regions.get(key);
  return region ? { is: 'region', countries: region, known: false } : null;
};
