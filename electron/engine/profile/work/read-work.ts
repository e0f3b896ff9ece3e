import type { DateFact, EndFact, Fact, Span, WorkedJob } from '@shared/model/profile';
import { dateOrderOf } from '../dates/date-order';
import type { FoundDate } from '../dates/find-dates';
import { isStudiedHead } from '../education/is-studied-head';
import { type PageLine, spanOf } from '../page-line';
import type { Section } from '../sections/section';
import { withBracketedTowns } from './bracketed-towns';
import { formLines } from './form-lines';
import { withFurtherPosts } from './further-posts';
import { headPieces, type Piece } from './head-pieces';
import { withJoinedEmployers } from './joined-employers';
import { type NamedJob, nameJobs } from './name-jobs';
import { readBullets } from './read-bullets';
import { type Entry, splitEntries } from './split-entries';
import { type WorkLine, workLines } from './work-line';

/** Sections -> jobs: their lines fall into entries, the names over each are told apart over the whole document. */
export const readWork = (sections: readonly Section[], language: string | null): readonly WorkedJob[] => {
  const order = dateOrderOf(
    sections.flatMap((section) => section.lines.map((line) => line.text.slice(0, 200))),
    language,
  );
  const stretches = workSections(sections);
  const bySection = (stretches ?? unheaded(sections)).map((lines) =>
    splitEntries(workLines(formLines(lines.slice(0, mostLines)), order)),
  );
  const entries = bySection.flat();
  const firsts = new Set(bySection.map((_, index) => bySection.slice(0, index).flat().length));
  const heads = withJoinedEmployers(entries.map((entry) => headPieces(entry.head)));
  const named = inherit(withFurtherPosts(withBracketedTowns(nameJobs(heads)), firsts));
  return entries.slice(0, mostJobs).flatMap((entry, index) => {
    const names = named[index];
    if (!names || (!names.title && !names.employer) || isGroup(entry, names, named[index + 1])) return [];
    if (isOver(entry, names, entries[index + 1], named[index + 1])) return [];
    if (isOfStudies(names)) return [];
    return stretches || isSurelyJob(entry, names) ? [jobOf(entry, names)] : [];
  });
};

const mostLines = 3000;
const mostJobs = 100;

const workSections = (sections: readonly Section[]): readonly (readonly PageLine[])[] | null => {
  const work = sections.filter((section) => section.kind === 'work');
  return work.length > 0 ? work.map((section) => section.lines) : null;
};

/** Where no heading says work, lines with dates and the words of a job may still be one. */
const unheaded = (sections: readonly Section[]): readonly (readonly PageLine[])[] =>
  sections
    .filter(({ kind }) => kind === 'contact' || kind === 'summary' || kind === 'other')
    .map((section) => section.lines);

const isSurelyJob = ({ head }: Entry, { title }: NamedJob): boolean =>
  head.some((each) => each.range && !each.isSingle) &&
  title !== null &&
  title.cues.title >= 2.5 &&
  !head.some((each) => ofStudies.test(each.line.text));

const ofStudies =
  /\b(?:bachelor|master of|diploma|degree|b\.?sc|m\.?sc|ph\.?d|mba|studium|abitur|licence|licenciatura|laurea|student)\b/i;

/** An employer over several jobs of its own lends them its name. */
const inherit = (named: readonly NamedJob[]): readonly NamedJob[] => {
  let lent: Piece | null = null;
  return named.map((names) => {
    const { title, employer } = names;
    if (employer) lent = title === null || comesBefore(employer, title) ? employer : null;
    const isAlone =
      title !== null && employer === null && !/freelance|self-?employed|freiberuf/i.test(title.text);
    if (!isAlone) return names;
    return lent ? { ...names, employer: lent, confidence: Math.min(names.confidence, 0.6) } : names;
  });
};

/** Studies that no heading parts from the jobs. */
const isOfStudies = ({ title, employer }: NamedJob): boolean =>
  title !== null && employer !== null && isStudiedHead(title.text, employer.text);

const comesBefore = (a: Piece, b: Piece): boolean => a.row < b.row || (a.row === b.row && a.from < b.from);

/** The line of an employer whose jobs follow, each with its own dates: no job itself. */
const isGroup = ({ body }: Entry, names: NamedJob, next: NamedJob | undefined): boolean =>
  body.length === 0 && names.title === null && next?.title != null && next.employer === names.employer;

/** The years at an employer over two posts or more that lie within them. */
const isOver = (
  { head, body }: Entry,
  { title, location }: NamedJob,
  next: Entry | undefined,
  below: NamedJob | undefined,
): boolean => {
  if (title !== null || body.length > 0 || !next || !below?.title) return false;
  const [all, part] = [datesOf(head), datesOf(next.head)];
  if (!all.start || !all.end || !part.start || !part.end) return false;
  const isWithin = all.start.value <= part.start.value && isNotBefore(all.end.value, part.end.value);
  return isWithin && (location !== null || below.employer === null);
};

const isNotBefore = (a: string, b: string): boolean => a === 'present' || (b !== 'present' && a >= b);

const jobOf = (entry: Entry, { title, employer, location, confidence }: NamedJob): WorkedJob => ({
  title: factOfPiece(title, confidence),
  employer: factOfPiece(employer, confidence),
  location: factOfPiece(location, 0.85),
  ...datesOf(entry.head),
  bullets: readBullets(entry.body),
});

const factOfPiece = (piece: Piece | null, confidence: number): Fact | null =>
  piece && {
    value: piece.text.replace(/\s+/g, ' '),
    confidence,
    spans: [spanOf(piece.line, piece.from, piece.to)],
  };

const datesOf = (head: readonly WorkLine[]): { start: DateFact | null; end: EndFact | null } => {
  const at = head.findIndex((each) => each.range);
  const dated = head[at];
  if (!dated?.range) return { start: null, end: null };
  const { start, end } = dated.range;
  if (dated.endsOn) {
    const { line, date, half } = dated.endsOn;
    const spans = [
      ...(half ? [spanOf(dated.line, half.from, half.to)] : []),
      spanOf(line, date.from, date.to),
    ];
    return { start: dateFact(start, dated.line, 0.9), end: { value: date.value, confidence: 0.85, spans } };
  }
  if (dated.isSingle)
    return { start: dateFact(start, dated.line, 0.6), end: dateFact(start, dated.line, 0.5) };
  if (!end && start) {
    return {
      start: dateFact(start, dated.line, 0.85),
      end: { value: 'present', confidence: 0.5, spans: [openSpan(start, dated.line)] },
    };
  }
  return { start: dateFact(start, dated.line, 0.95), end: dateFact(end, dated.line, 0.95) };
};

/** The date with the dash behind it, which says that there is no end. */
const openSpan = ({ from, to }: FoundDate, line: PageLine): Span =>
  spanOf(line, from, Math.min(line.text.length, to + 2));

const dateFact = (date: FoundDate | null, line: PageLine, confidence: number): DateFact | null =>
  date && { value: date.value, confidence, spans: [spanOf(line, date.from, date.to)] };
