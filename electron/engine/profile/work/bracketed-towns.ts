import type { NamedJob } from './name-jobs';

/** "INEOS Phenol (Doel)": a town no list knows, where other jobs of the document have theirs in brackets. */
export const withBracketedTowns = (named: readonly NamedJob[]): readonly NamedJob[] =>
  named.some(isInBrackets) ? named.map(withoutTown) : named;

const isInBrackets = ({ employer, location }: NamedJob): boolean =>
  employer !== null &&
  location !== null &&
  employer.line === location.line &&
  /^\s?\($/.test(location.line.text.slice(employer.to, location.from)) &&
  location.line.text[location.to] === ')';

const withoutTown = (names: NamedJob): NamedJob => {
  const { employer, location } = names;
  const found = employer && !location ? /\s\((\p{Lu}\p{Ll}[^()\d]{1,30})\)$/u.exec(employer.text) : null;
  if (!employer || !found) return names;
  const [to, from] = [employer.from + found.index, employer.from + found.index + found[0].indexOf('(') + 1];
  return {
    ...names,
    employer: { ...employer, to, text: employer.text.slice(0, found.index) },
    location: { ...employer, from, to: from + (found[1]?.length ?? 0), text: found[1] ?? '', isPlace: true },
  };
};
