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
import { linesOf, type PageLine, spanOf } from './page-line';
import { findSections } from './sections/find-sections';
import { withoutName, withoutPersonalLines } from './without-person';
import { countExperience } from './work/count-experience';
import { readWork } from './work/read-work';

/**
 * Text -> Profile: lines fall into sections, and each kind of fact is read from the sections that may hold it. Who
 * somebody is comes first; all else is read as if that were left out.
 */
export const readProfile = (text: Text, fileTime: string | null = null): Profile => {
  const impersonal = withoutPersonalLines(text);
  const lines = saidIn(impersonal);
  const contact = readContact(text, lines, findSections(lines));
  const nameless = withoutName(impersonal, contact.name);
  const sections = findSections(saidIn(nameless));
  const date = dateDocument(nameless, fileTime);
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
  return { judgement: judgeDocument(nameless, facts), ...lessSure(facts, text) };
};

const saidIn = (text: Text): readonly PageLine[] => linesOf(text).filter((line) => line.text !== '');
