import type { NamedJob } from './name-jobs';

/**
 * Where employers stand on lines of their own over their posts, a line "Associate, Mergers & Acquisitions" is one more
 * post of the last. `firsts` are the places in the list where a section begins.
 */
export const withFurtherPosts = (
  named: readonly NamedJob[],
  firsts: ReadonlySet<number>,
): readonly NamedJob[] => {
  const apart = named.filter(isBelowEmployer).length;
  if (apart < 2 || apart * 2 <= named.length) return named;
  let isOpen = false;
  return named.map((names, index) => {
    const isPost = isOpen && !firsts.has(index) && isTitleOfTwo(names);
    isOpen = isPost || isBelowEmployer(names);
    return isPost ? wholeTitle(names) : names;
  });
};

const isBelowEmployer = ({ title, employer }: NamedJob): boolean =>
  title !== null && employer !== null && title.row > employer.row;

const isTitleOfTwo = ({ title, employer, location }: NamedJob): boolean =>
  title !== null &&
  employer !== null &&
  location === null &&
  employer.line === title.line &&
  employer.side === undefined &&
  employer.cues.employer < 1.6 &&
  /^\s?,\s?$/.test(title.line.text.slice(title.to, employer.from));

const wholeTitle = (names: NamedJob): NamedJob => {
  const { title, employer } = names;
  if (!title || !employer) return names;
  const text = title.line.text.slice(title.from, employer.to);
  return { ...names, title: { ...title, to: employer.to, text }, employer: null };
};
