import { placeNamed } from '../contact/places';
import type { Address } from './read-address';

/** Written from the large to the small without commas: the house's number is left out. */
export const eastAsianAddress = (words: string): Address | null => {
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(words))
    return null;
  const end = words.search(/[\d０-９]/);
  const shown = (end < 0 ? words : words.slice(0, end)).trimEnd();
  const first = shown.split(/\s/)[0] ?? '';
  for (let length = Math.min(6, first.length); length >= 2; length--) {
    const place = placeNamed(first.slice(0, length));
    if (place) return { from: 0, to: shown.length, sure: 0.85, countries: place.countries };
  }
  return null;
};
