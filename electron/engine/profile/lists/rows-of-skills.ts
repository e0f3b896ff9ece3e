import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';

/** "Kenntnisse" over the rows "Sprachen …" and "Sonstiges …": what such a row of no kind lists is what it heads. */
export const rowsOfSkills = (sections: readonly Section[]): readonly Section[] => {
  let isOpen = false;
  return sections.map((section) => {
    const { kind, lines } = section;
    if (kind === 'skills') isOpen = lines.length === 0;
    else if (!isRow(section)) isOpen = false;
    return isOpen && kind === 'other' ? { ...section, kind: 'skills' } : section;
  });
};

/** The heading stands beside what it heads. */
const isRow = ({ heading, lines: [first] }: Section): boolean =>
  heading !== null && first !== undefined && isBeside(heading, first);

const isBeside = (heading: PageLine, { page, line, box }: PageLine): boolean =>
  heading.page === page &&
  (heading.line === line ||
    (heading.box !== null &&
      box !== null &&
      Math.abs(heading.box[1] - box[1]) <= 3 &&
      box[0] > heading.box[0]));
