import type { SectionKind } from '@shared/model/profile';
import { findDates } from '../dates/find-dates';
import type { PageLine } from '../page-line';
import { type Candidate, type FoundHeading, headingCandidates } from './heading-candidates';
import { type BodyLook, bodyLook, lettersOf, lookKey, standsOut } from './heading-look';
import { type MainLook, mainLook } from './main-look';

/** The headings by the index of their line: known words that look the part, and unknown words that look like them. */
export const findHeadings = (lines: readonly PageLine[]): ReadonlyMap<number, FoundHeading> => {
  const candidates = headingCandidates(lines);
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

type Page = {
  readonly lines: readonly PageLine[];
  readonly candidates: readonly (Candidate | null)[];
  readonly body: BodyLook;
  readonly main: MainLook;
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
  const isRow = isLabel(line, lines[index + 1]);
  const isApart = main.kinds >= 3 && main.isShared && !isLike && !line.heading && !isRow;
  // a degree that is called what the section is called: Ausbildung
  if (isApart && candidate.kind === current && current === 'education') return false;
  const score =
    (candidate.strength === 'exact' ? 2 : 0) +
    Math.min(3, standsOut(line, body)) +
    (isLike ? 2 : main.kinds < 2 ? 0.6 : 0) +
    (isRow ? 1 : 0) -
    (isApart ? 1 : 0) -
    (line.item && !isLike ? 2 : 0) -
    (lettersOf(line.text) === 'lower' ? (isLike ? 1 : 2.5) : 0) -
    (/[.,;]\s*$/.test(line.text) ? 2.5 : 0) -
    (!isRow && runsOn(page, index) ? 1.4 : 0);
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

const listed: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'interests']);

/** One item of a list among others: no more space above it than below. */
const isInPitch = (line: PageLine, above: PageLine | undefined, below: PageLine | undefined): boolean =>
  above !== undefined &&
  below !== undefined &&
  line.box !== null &&
  !line.heading &&
  above.bold === line.bold &&
  below.bold === line.bold &&
  above.size === line.size &&
  below.size === line.size &&
  Math.abs(line.gap - below.gap) < 0.1 &&
  Math.abs((line.box?.[0] ?? 0) - (below.box?.[0] ?? 0)) <= 3;

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
  if (listed.has(current) && isInPitch(line, lines[index - 1], lines[index + 1])) return null;
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
