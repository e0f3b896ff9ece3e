// What a page shows of a person, in words, before any layout: every layout draws the same sheet.
import type { Person } from '../people/person';
import { contactWords, type HeadingKind, type Tongue } from '../people/tongues';
import { writeDate, writeRange } from '../people/write-date';

export type ContactKind = 'email' | 'phone' | 'place' | 'link';
export type Contact = { readonly kind: ContactKind; readonly label: string; readonly words: string };
export type Entry = {
  /** What it is about, and with whom: title and employer, or the other way round. */
  readonly first: string;
  readonly second: string;
  readonly place: string | null;
  readonly dates: string;
  readonly bullets: readonly string[];
};
export type SheetSection = { readonly kind: HeadingKind; readonly heading: string } & (
  | { readonly form: 'paragraph'; readonly words: string }
  | { readonly form: 'entries'; readonly entries: readonly Entry[] }
  | { readonly form: 'groups'; readonly groups: readonly (readonly [string, readonly string[]])[] }
  | { readonly form: 'items'; readonly items: readonly string[] }
  | { readonly form: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
);
export type Sheet = {
  readonly tongue: Tongue;
  readonly rightToLeft: boolean;
  readonly name: string;
  readonly hasPhoto: boolean;
  readonly headline: string | null;
  readonly contacts: readonly Contact[];
  readonly personal: readonly (readonly [string, string])[];
  readonly contactHeading: string;
  readonly personalHeading: string;
  readonly sections: readonly SheetSection[];
};

export const sheetOf = (person: Person): Sheet => {
  const { manner, tongue } = person;
  const words = contactWords[tongue];
  const contact = (kind: ContactKind) => (said: string) => ({ kind, label: words[kind], words: said });
  const place = [person.street, person.place].filter(Boolean).join(', ');
  return {
    tongue,
    rightToLeft: /\p{Script=Arabic}/u.test(person.name),
    name: person.name,
    hasPhoto: person.hasPhoto ?? false,
    headline: person.headline,
    contacts: [
      ...(place ? [contact('place')(place)] : []),
      ...person.phones.map(contact('phone')),
      ...person.emails.map(contact('email')),
      ...person.links.map(contact('link')),
    ],
    personal: person.personal,
    contactHeading: manner.headings.contact,
    personalHeading: manner.headings.personal,
    sections: sectionsOf(person).filter((section) => !isEmpty(section)),
  };
};

const sectionsOf = (person: Person): readonly SheetSection[] => {
  const { manner, tongue } = person;
  const under = (kind: HeadingKind) => ({ kind, heading: manner.headings[kind] });
  return [
    { ...under('summary'), form: 'paragraph', words: person.summary ?? '' },
    { ...under('work'), form: 'entries', entries: person.jobs.map((job) => jobEntry(job, person)) },
    {
      ...under('education'),
      form: 'entries',
      entries: person.degrees.map((each) => degreeEntry(each, person)),
    },
    { ...under('skills'), form: 'groups', groups: person.skills },
    {
      ...under('languages'),
      form: 'pairs',
      pairs: person.languages.map(({ name, level }) => [name, level ?? ''] as const),
    },
    {
      ...under('certifications'),
      form: 'items',
      items: person.certificates.map(({ name, issuer, date }) =>
        [[name, issuer].filter(Boolean).join(' – '), date && writeDate(date, 'YYYY', tongue)]
          .filter(Boolean)
          .join(', '),
      ),
    },
    { ...under('projects'), form: 'pairs', pairs: person.projects },
    { ...under('publications'), form: 'items', items: person.publications },
    { ...under('interests'), form: 'paragraph', words: person.interests.join(', ') },
  ];
};

const isEmpty = (section: SheetSection): boolean => {
  switch (section.form) {
    case 'paragraph':
      return section.words === '';
    case 'entries':
      return section.entries.length === 0;
    case 'groups':
      return section.groups.length === 0;
    case 'items':
      return section.items.length === 0;
    case 'pairs':
      return section.pairs.length === 0;
  }
};

const jobEntry = (job: Person['jobs'][number], { manner, tongue }: Person): Entry => ({
  first: manner.titleFirst ? job.title : job.employer,
  second: manner.titleFirst ? job.employer : job.title,
  place: job.place,
  dates: writeRange(job, { tongue, manner }),
  bullets: job.bullets,
});

const degreeEntry = (
  { degree, field, institution, start, end }: Person['degrees'][number],
  { manner, tongue }: Person,
): Entry => {
  const studied = [degree, field].filter(Boolean).join(manner.degreeJoin);
  const isKnown = start !== null || end !== null;
  return {
    first: manner.titleFirst ? studied : institution,
    second: manner.titleFirst ? institution : studied,
    place: null,
    dates: isKnown ? writeRange({ start, end }, { tongue, manner, style: manner.studyDates }) : '',
    bullets: [],
  };
};
