import type { Candidate } from '@shared/model/candidate';

/** Name and contact covered letter for letter, so that places stay; the head of the first page is all of it here. */
export const redactFake = (candidate: Candidate): Candidate => {
  const { pages, profile, documents } = candidate;
  return {
    ...candidate,
    pages: pages.map((page) => ({
      ...page,
      lines: page.lines.map((line, index) =>
        page.number === 1 && index < 2 ? { ...line, text: line.text.replace(/\S/g, '█') } : line,
      ),
    })),
    profile: profile && {
      ...profile,
      name: null,
      emails: [],
      phones: [],
      links: [],
      location: null,
      headline: null,
    },
    documents: documents.map((each) => ({ ...each, name: null })),
  };
};
