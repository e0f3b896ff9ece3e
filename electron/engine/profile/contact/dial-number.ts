import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';

export type Dialled = { readonly number: string; readonly isValid: boolean };

/** E.164 by the first of these countries in which there is such a number, else in which there may be. */
export const dialNumber = (words: string, countries: readonly string[]): Dialled | null => {
  const possible = (countries.length === 0 ? [null] : countries).flatMap((country) => {
    const number = parse(words, country);
    return number?.isPossible() ? [number] : [];
  });
  const valid = possible.find((number) => number.isValid());
  const number = valid ?? possible[0];
  return number ? { number: number.number, isValid: valid !== undefined } : null;
};

const parse = (words: string, country: string | null) => {
  const dialled = words.replace(/^\(?00\s?/, '+').replace(/^\(\+/, '+');
  try {
    return parsePhoneNumberFromString(
      dialled,
      { extract: false, ...(country === null ? {} : { defaultCountry: country as CountryCode }) },
      metadata as Parameters<typeof parsePhoneNumberFromString>[2] & object,
    );
  } catch {
    return undefined;
  }
};
