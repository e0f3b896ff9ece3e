import type { NamedJob } from './name-jobs';

/** Where employers stand on lines of their own over their posts, a line "Associate, Mergers & Acquisitions" is one more post of the last. */
export const withFurtherPosts = (named: readonly NamedJob[]): readonly NamedJob[] => {
  const apart = named.filter(({ title, employer }) => title && employer && title.row > employer.row).length;
  if (apart < 2 || apart * 2 <= named.length) return named;
  return named.map((names, index) => {
    const { title, employer, location } = names;
    const isOne =
      index > 0 &&
      title !== null &&
      employer !== null &&
      location === null &&
      employer.line === title.line &&
      employer.side === undefined &&
      employer.cues.employer < 1.6 &&
      /^\s?,\s?$/.test(title.line.text.slice(title.to, employer.from));
    if (!isOne) return names;
    const whole = { ...title, to: employer.to, text: title.line.text.slice(title.from, employer.to) };
    return { ...names, title: whole, employer: null };
  });
};
