import type { Fact } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { readLocation } from '../address/read-location';
import { readName } from '../name/read-name';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import type { Contact } from './contact';
import { type ContactLine, contactLinesOf } from './contact-line';
import { guessCountries } from './guess-countries';
import { readEmails } from './read-emails';
import { readLinks } from './read-links';
import { readPhones } from './read-phones';

/** The place tells the country of the numbers, and addresses tell which large line is the name. */
export const readContact = (
  text: Text,
  _lines: readonly PageLine[],
  sections: readonly Section[],
): Contact => {
  const lines = contactLinesOf(sections);
  const emails = readEmails(lines);
  const links = readLinks(lines, emails);
  const located = readLocation(lines);
  const countries = guessCountries({ places: located?.countries ?? [], emails, language: text.language });
  const phones = readPhones(lines, countries);
  const name = readName(lines, { emails, phones, links });
  const isInName = located !== null && name !== null && meet(located.fact, name);
  const elsewhere = isInName ? readLocation(lines.filter((line) => !standsOn(name, line))) : located;
  const place = elsewhere ?? readLocation(belowName(lines, name));
  return { name, emails, phones, links, location: place?.fact ?? null };
};

const standsOn = ({ spans }: Fact, { page, line }: ContactLine): boolean =>
  spans.some((span) => span.page === page && span.line === line);

/** "Roy" is a town, and the end of a name. */
const meet = (one: Fact, other: Fact): boolean =>
  one.spans.some((a) =>
    other.spans.some((b) => a.page === b.page && a.line === b.line && a.from < b.to && b.from < a.to),
  );

/** The lines that follow a name belong to it wherever the page has put them. */
const belowName = (lines: readonly ContactLine[], name: Fact | null): readonly ContactLine[] => {
  const last = name?.spans.at(-1);
  const at = last ? lines.findIndex(({ page, line }) => page === last.page && line === last.line) : -1;
  const region = lines[at]?.region;
  return at < 0
    ? []
    : lines
        .slice(at + 1, at + 4)
        .filter((line) => line.region === region && line.zone === 'body' && !line.heads)
        .map((line) => ({ ...line, zone: 'head' }));
};
