import type { SectionKind } from '@shared/model/profile';
import { findDates } from '../dates/find-dates';
import { findRanges } from '../dates/find-ranges';
import { cellsOf, type PageLine, partOf } from '../page-line';
import { lettersOf, lookKey } from './heading-look';
import { matchHeading } from './heading-words';

export type FoundHeading = {
  readonly kind: SectionKind;
  readonly heading: PageLine;
  /** What stands on the same line behind the heading: content of its section. */
  readonly rest: readonly PageLine[];
  readonly wraps?: true;
};

export type Candidate = FoundHeading & {
  readonly strength: 'exact' | 'likely';
  readonly form: 'alone' | 'inline';
  /** It goes on over the next line, which is no line of its section. */
  readonly wraps?: true;
};

/** What the words of each line say it may head, whatever it looks like. */
export const headingCandidates = (lines: readonly PageLine[]): readonly (Candidate | null)[] =>
  withWrapped(lines, lines.map(candidateOf)).map((candidate, index) =>
    candidate && isStudied(lines, index, candidate)
      ? { ...candidate, kind: 'education' as const }
      : candidate && isGained(lines, index, candidate)
        ? { ...candidate, kind: 'certifications' as const }
        : candidate,
  );

const candidateOf = (line: PageLine): Candidate | null => {
  if (line.text.length > 400) return null;
  const whole = line.text.length <= 80 ? matchHeading(line.text) : null;
  const alone: Candidate | null = whole && { ...whole, form: 'alone', heading: line, rest: [] };
  if (whole?.strength === 'exact') return alone;
  return cellHeading(line) ?? colonHeading(line) ?? capitalsHeading(line) ?? datedHeading(line) ?? alone;
};

/** A heading broken over two lines of a narrow column: CERTIFICATES AND / LICENCES. */
const withWrapped = (
  lines: readonly PageLine[],
  candidates: readonly (Candidate | null)[],
): readonly (Candidate | null)[] =>
  candidates.map((candidate, index) => {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || !next || line.text.length > 32 || next.text.length > 32 || line.item || next.item)
      return candidate;
    if (lookKey(line) !== lookKey(next) || next.gap > 0.35 || line.page !== next.page) return candidate;
    const hasJoint = /(?:&|\b(?:and|und|et|y|e|en|i|og|och))\s*$/i.test(line.text) || /^\s*&/.test(next.text);
    const isOneLook = lettersOf(line.text) === 'upper' && lettersOf(next.text) === 'upper' && next.gap < 0.1;
    if (candidate?.strength === 'exact' && candidate.form === 'alone' && !hasJoint && !isOneLook)
      return candidate;
    if (isOneLook && !hasJoint && candidates[index + 1]) return candidate;
    if (candidate?.form === 'inline') return candidate;
    const words = matchHeading(`${line.text} ${next.text}`);
    if (words?.strength !== 'exact') return candidate;
    return { ...words, form: 'alone', heading: line, rest: [], wraps: true };
  });

/** "Qualifications" over degrees are studies, over anything else they are skills. */
const isStudied = (lines: readonly PageLine[], index: number, { kind, heading }: Candidate): boolean => {
  if (
    !/^\W*(?:(?:professional|academic|key)\s)?(?:qualifications?|qualifikation(?:en)?|credentials|qualificações|kwalifikacje)\W*$/i.test(
      heading.text,
    )
  )
    return false;
  const below = lines.slice(index + 1, index + 5).map((line) => line.text.slice(0, 200));
  const studies = below.filter((text) => studied.test(text)).length;
  return kind !== 'education' && studies > 0 && below.some((text) => findDates(text).length > 0);
};

/** "Qualifikationen" over lines that each begin with a date: what somebody gained, not what somebody can. */
const isGained = (lines: readonly PageLine[], index: number, { kind, heading }: Candidate): boolean => {
  if (
    kind !== 'skills' ||
    !/^\W*(?:\p{L}+ )?(?:qualifications?|qualifikation(?:en)?|zusatzqualifikation(?:en)?)\W*$/iu.test(
      heading.text,
    )
  )
    return false;
  const below = lines.slice(index + 1, index + 4).map(({ text }) => text.slice(0, 60));
  const dated = below.filter((text) => findDates(text)[0]?.from === 0);
  return dated.length >= 2 && below.slice(0, 2).every((text) => dated.includes(text));
};

const studied =
  /\b(?:universit|college|school|institut|academy|bachelor|master|diploma|degree|b\.?sc|m\.?sc|b\.?a\.?|ph\.?d|mba|gcse|a-levels?|b\.?tech|m\.?tech|hochschule|schule|uniwersytet|faculdade)/i;

const cellHeading = (line: PageLine): Candidate | null => {
  if (!/\s{2}|\t/.test(line.text)) return null;
  const [first, ...rest] = cellsOf(line);
  const words = first && first.text.length <= 50 ? matchHeading(first.text) : null;
  return first && words?.strength === 'exact' ? { ...words, form: 'inline', heading: first, rest } : null;
};

const colonHeading = (line: PageLine): Candidate | null =>
  inlineHeading(line, /^([^:|\u2013\u2014]{3,44}?)\s?(?::|\||\s[\u2013\u2014]\s)\s*(?=\S)/);

const capitalsHeading = (line: PageLine): Candidate | null =>
  inlineHeading(line, /^(\p{Lu}{3,}(?:[ &/]{1,3}\p{Lu}{2,}){0,3})\s(?=\S*\p{Ll})/u);

const inlineHeading = (line: PageLine, beginning: RegExp): Candidate | null => {
  const found = beginning.exec(line.text);
  const words = found && matchHeading(found[1] ?? '');
  if (!found || words?.strength !== 'exact') return null;
  return {
    ...words,
    form: 'inline',
    heading: partOf(line, 0, found[1]?.length ?? 0),
    rest: [partOf(line, found[0].length)],
  };
};

/** "ISTRUZIONE E FORMAZIONE 09/2013–03/2016": the label of a form, and the dates of its first entry. */
const datedHeading = (line: PageLine): Candidate | null => {
  const found = /^(\p{Lu}[\p{Lu}\s&’'/]{5,44}?)\s+(?=\d)/u.exec(line.text);
  const words = found && line.text.length < 70 ? matchHeading(found[1] ?? '') : null;
  const [range] = found ? findRanges(line.text.slice(found[0].length)) : [];
  if (!found || words?.strength !== 'exact' || range?.from !== 0) return null;
  return {
    ...words,
    form: 'inline',
    heading: partOf(line, 0, found[1]?.length ?? 0),
    rest: [partOf(line, found[0].length)],
  };
};
