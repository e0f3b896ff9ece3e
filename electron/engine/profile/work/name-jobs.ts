import { placeNamed, regionNamed } from '../contact/places';
import type { Piece } from './head-pieces';
import { jobCues } from './job-cues';

/** Which of the names over a job is its title, which its employer, which its place. */
export type NamedJob = {
  readonly title: Piece | null;
  readonly employer: Piece | null;
  readonly location: Piece | null;
  /** How sure of the two: told by their own words, or only by their order in the other jobs. */
  readonly confidence: number;
};

/** Jobs of one document name themselves in one order: those whose words tell decide for those whose words do not. */
export const nameJobs = (heads: readonly (readonly Piece[])[]): readonly NamedJob[] => {
  const told = heads.map(withoutHiddenEmployer);
  const mains = told.map(mainPieces);
  const votes = mains.map(voteOf);
  const total = votes.reduce((sum, vote) => sum + vote, 0);
  return told.map((pieces, index) => {
    const others = total - (votes[index] ?? 0);
    const names = choose(mains[index] ?? [], clamp(others * 0.6, 3), hasPlaceApart(pieces));
    const title = names.title && wholeTitle(names.title, pieces, names.employer);
    const location = pieces.find((piece) => piece.isPlace) ?? likelyPlace(pieces, names);
    return { ...names, title, location };
  });
};

/** "Shopee, Singapore" below a title alone: a town that no list knows is the employer. */
const withoutHiddenEmployer = (pieces: readonly Piece[]): readonly Piece[] => {
  const [title, ...others] = pieces.filter((piece) => !piece.isPlace);
  if (!title || others.length > 0 || lean(title) < 2) return pieces;
  return pieces.flatMap((piece) => {
    const comma = /,\s*/.exec(piece.text);
    const name = piece.text.slice(0, comma?.index ?? 0);
    if (
      !piece.isPlace ||
      !comma ||
      name.length < 3 ||
      placeNamed(name) !== null ||
      regionNamed(name) !== null
    )
      return [piece];
    const at = comma.index + comma[0].length;
    return [
      { ...piece, to: piece.from + comma.index, text: name, isPlace: false, cues: jobCues(name) },
      { ...piece, from: piece.from + at, text: piece.text.slice(at) },
    ];
  });
};

/** "Policy Officer, Public Health": what follows the comma belongs to the title when the employer stands elsewhere. */
const wholeTitle = (title: Piece, pieces: readonly Piece[], employer: Piece | null): Piece => {
  if (!employer) return title;
  let to = title.to;
  for (const next of pieces.slice(pieces.indexOf(title) + 1)) {
    const isElsewhere = employer.row !== title.row || employer.from < title.from || employer.from > next.from;
    const isMore =
      next !== employer &&
      next.line === title.line &&
      !next.isPlace &&
      isElsewhere &&
      next.cues.employer < 2.5;
    if (!isMore || !/^\s?(?:,| [-\u2013\u2014])\s?$/.test(title.line.text.slice(to, next.from))) break;
    to = next.to;
  }
  return to === title.to ? title : { ...title, to, text: title.line.text.slice(title.from, to) };
};

/** A town no list knows: behind the employer's comma, or beside the dates. */
const likelyPlace = (
  pieces: readonly Piece[],
  { title, employer }: { readonly title: Piece | null; readonly employer: Piece | null },
): Piece | null =>
  pieces.find((piece) => {
    if (piece === title || piece === employer || piece.cues.title >= 1.5 || piece.cues.employer >= 2)
      return false;
    if (piece.text.split(/\s+/).length > 4 || !/^\p{Lu}/u.test(piece.text) || /\d/.test(piece.text))
      return false;
    const before = piece.line.text.slice(0, piece.from);
    const isBehindEmployer =
      employer?.line === piece.line && piece.from > employer.to && /,\s*$/.test(before);
    const isBehindDates =
      employer !== null &&
      title !== null &&
      piece.row > Math.min(title.row, employer.row) &&
      /[\d\p{L}],\s*$/u.test(before);
    return isBehindEmployer || (isBehindDates && piece.line !== title.line && piece.line !== employer.line);
  }) ?? null;

/** What may be a title or an employer. */
const mainPieces = (pieces: readonly Piece[]): readonly Piece[] => {
  const named = pieces.filter((piece) => !piece.isPlace);
  const others = named.filter((piece) => !piece.isBehindDates);
  return (others.length >= 2 ? others : named).slice(0, 6);
};

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

const lean = ({ cues, side }: Piece): number =>
  cues.title - cues.employer + (side === 'title' ? 3 : side === 'employer' ? -3 : 0);

const hasPlaceApart = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => (piece.isPlace || piece.isBehindDates) && piece.row !== pieces[0]?.row);

/** Above 0: the title comes first. */
const voteOf = (pieces: readonly Piece[]): number => {
  const [first, second] = pieces;
  return first && second && first.side === undefined ? clamp(lean(first) - lean(second), 4) : 0;
};

const choose = (
  pieces: readonly Piece[],
  titleFirst: number,
  hasPlace: boolean,
): Omit<NamedJob, 'location'> => {
  if (pieces.length === 0) return { title: null, employer: null, confidence: 0 };
  const only = pieces[0];
  if (pieces.length === 1 && only) {
    const isTitle = lean(only) > 0.6;
    const confidence = Math.abs(lean(only)) > 2 ? 0.85 : 0.5;
    return { title: isTitle ? only : null, employer: isTitle ? null : only, confidence };
  }
  let best: { title: Piece; employer: Piece; score: number } | null = null;
  for (const [t, title] of pieces.entries()) {
    for (const [e, employer] of pieces.entries()) {
      if (t === e) continue;
      const order = t < e ? titleFirst : -titleFirst;
      const late = (t + e - 1) * 0.55;
      const isJoined =
        employer.line === title.line &&
        employer.side === undefined &&
        t < e &&
        hasCommaBetween(title, employer);
      const apart =
        isJoined && pieces.some((piece) => piece.row !== title.row && piece.cues.title < 2.5) ? 1.8 : 0;
      // Staff Nurse, High Dependency, Al Waha Medical City: where the place stands elsewhere, the last is the employer
      const isLast =
        isJoined && hasPlace && pieces.findLast((piece) => piece.line === title.line) === employer
          ? (e - t - 1) * 1.2
          : 0;
      const score = isLast + lean(title) - lean(employer) + order - late - apart + (t < e ? 0.3 : 0);
      if (!best || score > best.score) best = { title, employer, score };
    }
  }
  if (!best) return { title: null, employer: null, confidence: 0 };
  // two titles, or two employers, are not one of each
  if (
    best.employer.cues.title >= 3 &&
    best.employer.cues.employer < 0.6 &&
    best.employer.side === undefined &&
    pieces.length === 2 &&
    best.title.cues.title >= 3
  )
    return { title: best.title, employer: best.employer, confidence: 0.4 };
  return {
    title: best.title,
    employer: best.employer,
    confidence: best.score >= 3 ? 0.92 : best.score >= 1.5 ? 0.8 : 0.6,
  };
};

const hasCommaBetween = (a: Piece, b: Piece): boolean =>
  /^\s?,(?:[^|]*,)?\s*$/.test(a.line.text.slice(a.to, b.from));
