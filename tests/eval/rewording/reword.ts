// Two resumes of one person: as one hand would write it, and as another would.
import { drawText } from '../fairness/draw-text';
import { type Sheet, type SheetSection, sheetOf } from '../layouts/sheet';
import type { DateStyle, Person } from '../people/person';
import { englishTrades } from '../people/trades-english';
import { otherName, otherSentences } from './other-words';

export type Rewording = { readonly one: string; readonly other: string };

export const reword = (given: Person, turn: number): Rewording => {
  const person = inMonths(given);
  const other = sheetOf(rewordPerson(person, turn));
  const one = sheetOf(person);
  return { one: drawText(one), other: drawText(turned(other, turn)) };
};

/** Years alone say less than months: that is no other wording. */
const inMonths = (person: Person): Person => ({ ...person, manner: { ...person.manner, dates: 'MM/YYYY' } });

const otherDates: readonly DateStyle[] = ['Month YYYY', 'Mon YYYY', 'MM.YYYY', 'YYYY-MM', 'Mon ’YY'];

const rewordPerson = (person: Person, turn: number): Person => ({
  ...person,
  summary: person.summary && said(person.summary),
  jobs: person.jobs.map((job) => ({ ...job, bullets: job.bullets.map(said) })),
  degrees: person.degrees.map((each) => ({ ...each, degree: otherName(each.degree) })),
  skills: person.skills
    .map(([group, items]) => [group, items.map(otherName).toReversed()] as const)
    .toReversed(),
  certificates: person.certificates.map((each) => ({ ...each, name: otherName(each.name) })).toReversed(),
  manner: {
    ...person.manner,
    dates: otherDates[turn % otherDates.length] ?? 'Month YYYY',
    dash: turn % 2 === 0 ? ' to ' : ' – ',
    today: turn % 2 === 0 ? 'now' : 'present',
    headings: {
      ...person.manner.headings,
      summary: turn % 2 === 0 ? 'Profile' : 'Summary',
      work: turn % 2 === 0 ? 'Career History' : 'Professional Experience',
      skills: turn % 2 === 0 ? 'Core Competencies' : 'Technical Skills',
      education: turn % 2 === 0 ? 'Academic Background' : 'Education and Training',
    },
  },
});

const rewordings = new Map(
  englishTrades.flatMap(({ sector, bullets, summary }) => {
    const others = otherSentences(sector);
    return [...bullets, summary].map((sentence, at) => [sentence, others[at] ?? sentence] as const);
  }),
);
const said = (sentence: string): string => rewordings.get(sentence) ?? sentence;

/** Skills first or last; bullets as a paragraph for every second person; skills in one line without their groups. */
const turned = (sheet: Sheet, turn: number): Sheet => {
  const sections = sheet.sections.map((section) => (turn % 2 === 0 ? inProse(section) : ungrouped(section)));
  const lists = sections.filter(
    ({ kind }) => kind === 'skills' || kind === 'certifications' || kind === 'education',
  );
  const rest = sections.filter((section) => !lists.includes(section));
  return { ...sheet, sections: [...rest.slice(0, 1), ...lists, ...rest.slice(1)] };
};

const ungrouped = (section: SheetSection): SheetSection =>
  section.form === 'groups'
    ? { ...section, groups: [['Skills', section.groups.flatMap(([, items]) => items)]] }
    : section;

const inProse = (section: SheetSection): SheetSection =>
  section.form === 'entries'
    ? {
        ...section,
        entries: section.entries.map((entry) => ({
          ...entry,
          bullets:
            entry.bullets.length === 0
              ? []
              : [entry.bullets.map((each) => `${each.replace(/\.$/, '')}.`).join(' ')],
        })),
      }
    : section;
