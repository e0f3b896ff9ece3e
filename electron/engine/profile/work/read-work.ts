import type { DateFact, EndFact, Fact, Span, WorkedJob } from '@shared/model/profile';
import { dateOrderOf } from '../dates/date-order';
import type { FoundDate } from '../dates/find-dates';
import { type PageLine, spanOf } from '../page-line';
import type { Section } from '../sections/section';
import { headPieces, type Piece } from './head-pieces';
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
  const entries = workSections(sections).flatMap((lines) =>
    splitEntries(workLines(lines.slice(0, mostLines), order)),
  );
  const heads = entries.map((entry) => headPieces(entry.head));
  const named = inherit(nameJobs(heads), entries);
  return entries.slice(0, mostJobs).flatMap((entry, index) => {
    const names = named[index];
    return names && (names.title || names.employer) ? [jobOf(entry, names)] : [];
  });
};

const mostLines = 3000;
const mostJobs = 100;

/** Only where nothing is headed at all do plain lines with dates count as work. */
const workSections = (sections: readonly Section[]): readonly (readonly PageLine[])[] => {
  const work = sections.filter((section) => section.kind === 'work');
  if (work.length > 0 || sections.some((section) => section.heading !== null && section.kind === 'education'))
    return work.map((section) => section.lines);
  return [];
};

const inherit = (named: readonly NamedJob[], entries: readonly Entry[]): readonly NamedJob[] => {
  let last: Piece | null = null;
  return named.map((names, index) => {
    if (names.employer) last = names.employer;
    const isAlone =
      names.title !== null && names.employer === null && (entries[index]?.head.length ?? 0) <= 3;
    return isAlone && last && index > 0
      ? { ...names, employer: last, confidence: Math.min(names.confidence, 0.6) }
      : names;
  });
};

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
