import type { SectionKind } from '@shared/model/profile';
import { findDates } from '../dates/find-dates';
import { findRanges } from '../dates/find-ranges';
import { cellsOf, type PageLine, partOf } from '../page-line';
import { type BodyLook, bodyLook, lettersOf, lookKey, standsOut } from './heading-look';
import { matchHeading } from './heading-words';

export type FoundHeading = {
  readonly kind: SectionKind;
  readonly heading: PageLine;
  /** What stands on the same line behind the heading: content of its section. */
  readonly rest: readonly PageLine[];
  readonly wraps?: true;
};

/** The headings by the index of their line: known words that look the part, and unknown words that look like them. */
export const findHeadings = (lines: readonly PageLine[]): ReadonlyMap<number, FoundHeading> => {
  const candidates = withWrapped(lines, lines.map(candidateOf)).map((candidate, index) =>
    candidate && isStudied(lines, index, candidate)
      ? { ...candidate, kind: 'education' as const }
      : candidate,
  );
  const body = bodyLook(lines);
  const page: Page = { lines, candidates, body, main: mainLook(lines, candidates, body) };
  const found = new Map<number, FoundHeading>();
  let current: SectionKind = 'contact';
  for (let index = 0; index < lines.length; index += 1) {
    const candidate = candidates[index];
    const heading: FoundHeading | null = candidate
      ? isHeading(page, index, candidate, current)
        ? candidate
        : null
      : unknownHeading(page, index, current, found.size);
    if (!heading) continue;
    found.set(index, heading);
    current = heading.kind;
    if (candidate?.wraps) index += 1;
  }
  return found;
};

type Candidate = FoundHeading & {
  readonly strength: 'exact' | 'likely';
  readonly form: 'alone' | 'inline';
  /** It goes on over the next line, which is no line of its section. */
  readonly wraps?: true;
};

type Page = {
  readonly lines: readonly PageLine[];
  readonly candidates: readonly (Candidate | null)[];
  readonly body: BodyLook;
  readonly main: MainLook;
};

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

const studied =
  /\b(?:universit|college|school|institut|academy|bachelor|master|diploma|degree|b\.?sc|m\.?sc|b\.?a\.?|ph\.?d|mba|gcse|a-levels?|b\.?tech|m\.?tech|hochschule|schule|uniwersytet|faculdade)/i;

const cellHeading = (line: PageLine): Candidate | null => {
  if (!/\s{2}|\t/.test(line.text)) return null;
  const [first, ...rest] = cellsOf(line);
  const words = first && first.text.length <= 50 ? matchHeading(first.text) : null;
  return first && words?.strength === 'exact' ? { ...words, form: 'inline', heading: first, rest } : null;
};

const colonHeading = (line: PageLine): Candidate | null => {
  const found = /^([^:|\u2013\u2014]{3,44}?)\s?(?::|\||\s[\u2013\u2014]\s)\s*(?=\S)/.exec(line.text);
  const words = found && matchHeading(found[1] ?? '');
  if (!found || words?.strength !== 'exact') return null;
  return {
    ...words,
    form: 'inline',
    heading: partOf(line, 0, found[1]?.length ?? 0),
    rest: [partOf(line, found[0].length)],
  };
};

const capitalsHeading = (line: PageLine): Candidate | null => {
  const found = /^(\p{Lu}{3,}(?:[ &/]{1,3}\p{Lu}{2,}){0,3})\s(?=\S*\p{Ll})/u.exec(line.text);
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

/** The look that most kinds of heading share in this document. */
type MainLook = {
  readonly key: string | null;
  readonly kinds: number;
  /** Hardly any other line wears it, so that words which no list knows can be told by it. */
  readonly isOwn: boolean;
  readonly also: ReadonlySet<string>;
};

const isLarge = (lines: readonly PageLine[], look: string, body: BodyLook): boolean => {
  const line = lines.find((each) => lookKey(each) === look);
  return line !== undefined && standsOut({ ...line, gap: 0 }, body) >= 1.5;
};

const mainLook = (
  lines: readonly PageLine[],
  candidates: readonly (Candidate | null)[],
  body: BodyLook,
): MainLook => {
  const kindsByLook = new Map<string, Set<SectionKind>>();
  candidates.forEach((candidate, index) => {
    const line = lines[index];
    if (!line || candidate?.form !== 'alone' || candidate.strength !== 'exact' || line.item) return;
    if (lettersOf(line.text) === 'lower') return;
    kindsByLook.set(lookKey(line), (kindsByLook.get(lookKey(line)) ?? new Set()).add(candidate.kind));
  });
  const [key, kinds] = [...kindsByLook].sort((a, b) => b[1].size - a[1].size)[0] ?? [null, new Set()];
  // a sidebar's headings may look other than those of the main column
  const also = [...kindsByLook].filter(
    ([look, of]) => look !== key && (of.has('work') || of.has('education')) && isLarge(lines, look, body),
  );
  return {
    key,
    kinds: kinds.size,
    isOwn: isOwnLook(lines, candidates, key),
    also: new Set(also.map(([look]) => look)),
  };
};

const isOwnLook = (
  lines: readonly PageLine[],
  candidates: readonly (Candidate | null)[],
  key: string | null,
): boolean => {
  const alike = lines.flatMap((line, index) => (lookKey(line) === key ? [candidates[index]] : []));
  const known = alike.filter((candidate) => candidate?.strength === 'exact').length;
  return known >= alike.length * 0.6;
};

const isHeading = (page: Page, index: number, candidate: Candidate, current: SectionKind): boolean => {
  const line = page.lines[index];
  if (!line) return false;
  return candidate.form === 'inline'
    ? isInlineHeading(page, line, candidate, current)
    : isAloneHeading(page, index, candidate, current);
};

const isAloneHeading = (page: Page, index: number, candidate: Candidate, current: SectionKind): boolean => {
  const { lines, body, main } = page;
  const line = lines[index];
  if (!line) return false;
  if (index < 3 && /^\W*(?:resume|résumé|cv|curriculum vitae|lebenslauf)\W*$/i.test(line.text)) return false;
  const isLike = (main.kinds >= 2 && lookKey(line) === main.key) || main.also.has(lookKey(line));
  const isApart = main.kinds >= 3 && !isLike && !line.heading;
  // a degree that is called what the section is called: Ausbildung
  if (isApart && candidate.kind === current && current === 'education') return false;
  const score =
    (candidate.strength === 'exact' ? 2 : 0) +
    Math.min(3, standsOut(line, body)) +
    (isLike ? 2 : main.kinds < 2 ? 0.6 : 0) +
    (isLabel(line, lines[index + 1]) ? 1 : 0) -
    (isApart ? 1 : 0) -
    (line.item && !isLike ? 2 : 0) -
    (lettersOf(line.text) === 'lower' ? (isLike ? 1 : 2.5) : 0) -
    (/[.,;]\s*$/.test(line.text) ? 2.5 : 0) -
    (runsOn(page, index) ? 1.4 : 0);
  const isPartOfJob = current === 'work' && isApart && partsOfJob.has(candidate.kind);
  return score >= (isPartOfJob ? 4.5 : candidate.strength === 'likely' ? 3 : 2.5);
};

/** What it heads stands at its right, on the same row. */
const isLabel = ({ page, box }: PageLine, next: PageLine | undefined): boolean =>
  box !== null &&
  next?.page === page &&
  next.box !== null &&
  Math.abs(next.box[1] - box[1]) <= 3 &&
  next.box[0] > box[0] + box[2];

/** What a job's own description may be headed by. */
const partsOfJob: ReadonlySet<SectionKind> = new Set([
  'skills',
  'projects',
  'awards',
  'summary',
  'other',
  'certifications',
]);

/** The last words of a sentence that began on the line above. */
const runsOn = ({ lines, body, candidates }: Page, index: number): boolean => {
  const [line, above] = [lines[index], lines[index - 1]];
  if (!line || !above || above.region !== line.region || above.page !== line.page) return false;
  if (candidates[index - 1]?.form === 'alone' || standsOut(line, body) > 0.5) return false;
  return (
    line.gap < body.gap + 0.15 && above.text.length > 40 && !/[.:;!?)\]]\s*$/.test(above.text) && !line.item
  );
};

const isInlineHeading = (page: Page, line: PageLine, candidate: Candidate, current: SectionKind): boolean => {
  const { kind, heading, rest } = candidate;
  if (line.item || kind === 'contact' || lettersOf(heading.text) === 'lower') return false;
  if (kind === current && kind !== 'work') return false;
  if (kind === 'languages' && current === 'skills' && !saysLanguage.test(rest[0]?.text ?? '')) return false;
  const isCell = /\s{2}|\t/.test(line.text.slice(heading.text.length, heading.text.length + 2));
  const score =
    (isCell ? 1.5 : 0) +
    (lettersOf(heading.text) === 'upper' ? 1.5 : 0) +
    (line.bold && page.body.boldShare < 0.6 ? 1 : 0) +
    (line.heading ? 2 : 0) +
    (line.gap >= page.body.gap + 0.25 ? 1 : 0) +
    (inlineKinds(page) >= 3 ? 1 : 0);
  const isInside = current === 'work' || current === 'projects' || current === 'skills';
  return score >= (isInside ? (partsOfJob.has(kind) ? 3 : 2) : 1);
};

const saysLanguage =
  /engl|germ|deutsch|fren|fran|span|span|espa|ital|portug|dutch|neder|nieder|pol|russ|ruso|arab|chin|mandarin|hindi|turk|japan|swed|sven|dansk|norsk/i;

const inlineKinds = ({ candidates }: Page): number =>
  new Set(candidates.flatMap((candidate) => (candidate?.form === 'inline' ? [candidate.kind] : []))).size;

/** Words that no list knows, in the clothes of a heading: whatever was before ends there. */
const unknownHeading = (
  { lines, main, body }: Page,
  index: number,
  current: SectionKind,
  before: number,
): FoundHeading | null => {
  const line = lines[index];
  if (!line || before === 0 || main.kinds < 3 || !main.isOwn || lookKey(line) !== main.key || line.item)
    return null;
  const dressed = standsOut({ ...line, gap: 0 }, body);
  const isTight = current === 'work' || current === 'education' || current === 'projects';
  if (dressed < (isTight ? 2 : 1) || (isTight && line.gap < body.gap + 0.2 && !line.heading)) return null;
  if (line.text.length > 40 || line.text.split(/\s+/).length > 5) return null;
  if (/[\d,;.|@]|\s[-\u2013\u2014]\s|\s{2}/.test(line.text) || lettersOf(line.text) === 'lower') return null;
  const below = lines
    .slice(index + 1, index + (isTight ? 4 : 2))
    .filter((next) => next.region === line.region);
  const isEntry = below.some((next) => findDates(next.text.slice(0, 200)).length > 0);
  return below.length === 0 || isEntry ? null : { kind: 'other', heading: line, rest: [] };
};
