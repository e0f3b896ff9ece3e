import { expect, test } from 'vitest';
import places from '../../../../resources/lexicon/places.json';
import { foldPlace } from './fold-place';
import { countryNamed, placeNamed, regionNamed } from './places';

test('the names are written otherwise than they are looked up', () => {
  for (const names of [...Object.values(places.cities), ...Object.values(places.countries), places.known]) {
    for (const name of names.split('|')) expect(foldPlace(name)).toBe(name);
  }
});

test.each([
  ['München', 'DE'],
  ['Munich', 'DE'],
  ['Łódź', 'PL'],
  ['São Paulo', 'BR'],
  ['Bangalore', 'IN'],
  ['東京', 'JP'],
  ['Москва', 'RU'],
])('%s lies nowhere, or elsewhere', (name, country) => {
  expect(placeNamed(name)?.countries).toContain(country);
});

test('a country or a region is unknown in the tongue of its people', () => {
  expect(['Deutschland', 'España', 'Nederland', 'Polska', 'UK', 'USA', '日本'].map(countryNamed)).toEqual([
    'DE',
    'ES',
    'NL',
    'PL',
    'GB',
    'US',
    'JP',
  ]);
  expect(regionNamed('CA')).toContain('US');
  expect(regionNamed('ca')).toBeNull();
  expect(regionNamed('Bayern')).toEqual(['DE']);
});
