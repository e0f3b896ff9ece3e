import type { Section } from '../sections/section';

const mostLines = 1500;

/** The sections a reader looks at: no resume needs more lines of one kind, and a hostile text stays cheap. */
export const firstSections = (
  sections: readonly Section[],
  isWanted: (section: Section) => boolean,
): readonly Section[] => {
  let left = mostLines;
  return sections.filter((section) => {
    if (left <= 0 || !isWanted(section)) return false;
    left -= section.lines.length + 1;
    return true;
  });
};
