import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { readContact } from './contact/read-contact';
import { readHeadline } from './contact/read-headline';
import { dateDocument } from './date-document';
import { readEducation } from './education/read-education';
import { judgeDocument } from './judge-document';
import { lessSure } from './less-sure';
import { readCertifications } from './lists/read-certifications';
import { readLanguages } from './lists/read-languages';
import { readProjects } from './lists/read-projects';
import { readPublications } from './lists/read-publications';
import { readSkills } from './lists/read-skills';
import { linesOf, spanOf } from './page-line';
import { findSections } from './sections/find-sections';
import { countExperience } from './work/count-experience';
import { readWork } from './work/read-work';

/** Text -> Profile: lines fall into sections, and each kind of fact is read from the sections that may hold it. */
export const readProfile = (text: Text, fileTime: string | null = null): Profile => {
  const lines = linesOf(text);
  const sections = findSections(lines);
  const contact = readContact(text, lines, sections);
  const date = dateDocument(text, fileTime);
  const jobs = readWork(sections, text.language);
  const facts = {
    date,
    ...contact,
    ...readHeadline(sections, contact),
    jobs,
    education: readEducation(sections, text.language),
    skills: readSkills(sections),
    languages: readLanguages(sections),
    certifications: readCertifications(sections),
    projects: readProjects(sections),
    publications: readPublications(sections),
    ...countExperience(jobs, date),
    sections: sections.map(({ kind, heading, lines: [first] }) => ({
      kind,
      heading: heading && {
        value: heading.text,
        confidence: 1,
        spans: [spanOf(heading)],
      },
      page: heading?.page ?? first?.page ?? 1,
      line: heading?.line ?? first?.line ?? 0,
    })),
  };
  return { judgement: judgeDocument(text, facts), ...lessSure(facts, text) };
};
