import { type Text, type TextLine, text as textSchema } from '@shared/model/text';
import { expect } from 'vitest';
import { readContact } from '../../electron/engine/profile/contact/read-contact';
import { readHeadline } from '../../electron/engine/profile/contact/read-headline';
import { linesOf } from '../../electron/engine/profile/page-line';
import { findSections } from '../../electron/engine/profile/sections/find-sections';
import { detectLanguage } from '../../electron/engine/text/detect-language';

/**
 * Heads of resumes as people write them, one below the other with "====" between: lines, then behind "---" what has
 * to be read from them ("-" or nothing: no value). [28] before a line: set in letters of that height.
 */
export type Head = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly wanted: ReadonlyMap<string, string>;
};

export const headsOf = (written: string): readonly Head[] =>
  written
    .split(/^====\n/m)
    .filter((head) => head.trim() !== '')
    .map((head) => {
      const [top = '', wanted = ''] = head.split(/^---\n/m);
      const lines = top.trimEnd().split('\n');
      return {
        title: lines.slice(0, 2).join(' / '),
        lines,
        wanted: new Map(
          wanted
            .trim()
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
        ),
      };
    });

const story = [
  'Experience',
  'Some Employer',
  'Jan 2015 - Dec 2019',
  'Did things for people and the company',
  'Education',
  'Some University',
  '2010 - 2014',
];

const lineOf = (written: string): Partial<TextLine> => {
  const [, size, words] = /^\[(\d+)\](.*)$/.exec(written) ?? [];
  return { text: words ?? written, box: null, size: size === undefined ? null : Number(size) };
};

export const textOf = async (lines: readonly string[]): Promise<Text> => {
  const text = textSchema.parse({
    pages: [{ number: 1, width: 0, height: 0, lines: lines.map(lineOf) }],
    findings: [],
  });
  return { ...text, language: await detectLanguage(text) };
};

export const contactOf = (text: Text) => {
  const lines = linesOf(text);
  const sections = findSections(lines);
  const contact = readContact(text, lines, sections);
  return { ...contact, ...readHeadline(sections, contact) };
};

export const said = (facts: readonly { value: string }[]): string =>
  facts.map(({ value }) => value).join(' ') || '-';

/** Only a headline may go unasked for. */
export const expectHead = async ({ lines, wanted }: Head): Promise<void> => {
  const contact = contactOf(await textOf([...lines, ...(wanted.get('tail') === 'no' ? [] : story)]));
  expect({
    name: contact.name?.value ?? '-',
    emails: said(contact.emails),
    phones: said(contact.phones),
    links: said(contact.links),
    location: contact.location?.value ?? '-',
  }).toEqual({
    name: wanted.get('name') ?? '-',
    emails: wanted.get('emails') ?? '-',
    phones: wanted.get('phones') ?? '-',
    links: wanted.get('links') ?? '-',
    location: wanted.get('location') ?? '-',
  });
  if (wanted.has('headline')) expect(contact.headline?.value ?? '-').toBe(wanted.get('headline'));
};
