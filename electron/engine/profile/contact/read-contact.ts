import type { Text } from '@shared/model/text';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import type { Contact } from './contact';
import { contactLinesOf } from './contact-line';
import { guessCountry } from './guess-country';
import { readEmails } from './read-emails';
import { readLinks } from './read-links';
import { readLocation } from './read-location';
import { readName } from './read-name';
import { readPhones } from './read-phones';

/** The place tells the country of the numbers, and addresses tell which large line is the name. */
export const readContact = (
  text: Text,
  _lines: readonly PageLine[],
  sections: readonly Section[],
): Contact => {
  const lines = contactLinesOf(sections);
  const emails = readEmails(lines);
  const located = readLocation(lines);
  const country = guessCountry({ location: located?.country ?? null, emails, language: text.language });
  const phones = readPhones(lines, country);
  const links = readLinks(lines, emails);
  const name = readName(lines, { emails, phones, links });
  return { name, emails, phones, links, location: located?.fact ?? null };
};
