import type { DateFact, EndFact, Fact, Studied } from '@shared/model/profile';
import { dateFactOf, endFactOf } from '../lists/dates-in';
import { fold } from '../lists/fold';
import { tokensOf } from '../lists/match-words';
import { factOfPiece, type Piece, textOf } from '../lists/words';
import { findDegrees, highest } from './degree-words';
import type { Part } from './find-parts';
import type { Unit } from './group-parts';
import { guessName, isBeside, isTitled, isTownBehind, strongest } from './name-institution';
import { readDegree } from './read-degree';
import { isExchange } from './side-words';

/** The parts of one entry -> what was studied; null where neither a degree nor an institution is named. */
export const readEntry = (entry: readonly Unit[]): Studied | null => {
  const parts = entry.flatMap((unit) => unit.parts);
  const degree = parts.find((part) => part.kind === 'degree');
  const hasField =
    degree !== undefined &&
    (readDegree(degree, null).field !== null ||
      parts.some(({ kind, piece }) => kind === 'other' && isBeside(degree.piece, piece)));
  const named = strongest(parts, hasField);
  const isSchool = degree?.kind === 'degree' && degree.level === 'school';
  const others = parts
    .filter((part) => part.kind === 'other' && isName(part.piece))
    .map((part) => part.piece)
    .filter((piece) => !named || !isTownBehind(named.piece, piece, isSchool));
  const isTraining = degree !== undefined && apprenticeship.test(fold(textOf(degree.piece)));
  const beside =
    degree && !isTraining ? (others.find((piece) => isBeside(degree.piece, piece)) ?? null) : null;
  const read = degree ? readDegree(degree, beside) : null;
  const isUsed = beside !== null && textOf(beside) === read?.field?.value;
  const free = others.filter((piece) => !(isUsed && piece === beside));
  const guessed = named || !degree ? null : guessName(free, degree.piece, read?.field != null);
  const field =
    read?.field ??
    fieldOf(
      free.filter((piece) => piece !== guessed),
      { degree, hasName: !!named },
    );
  const institution = named ?? (guessed && { piece: guessed, confidence: 0.6 });
  const abroad = read || !named ? undefined : others.find((piece) => isExchange(textOf(piece)));
  if ((!read && !named) || (!read && others.some(isOffice))) return null;
  const dated = parts.find((part) => part.kind === 'dates');
  const place = placeOf(parts, institution?.piece ?? null, field);
  return {
    degree: read?.degree ?? (abroad ? factOfPiece(abroad, 0.6) : null),
    field: abroad ? null : field,
    institution: institution && factOfPiece(institution.piece, institution.confidence),
    location: place,
    ...datesOf(dated),
    level: degree ? levelOf(degree, read?.field ?? null) : schoolOnly(named?.piece ?? null),
  };
};

/** "Diploma" and "Liceo classico" as what it is in: the field says how high it is. */
const levelOf = (degree: Part, field: Fact | null): Studied['level'] => {
  if (degree.kind !== 'degree' || degree.level === null) return null;
  const isOpen = /^(?:diploma|certificate|diplome|titolo|degree)$/.test(
    fold(degree.piece.words.text.slice(degree.head.from, degree.head.to)),
  );
  const said =
    isOpen && field
      ? highest(findDegrees(field.value, tokensOf(field.value)).map(({ meaning }) => meaning))
      : null;
  return said ?? degree.level;
};

/** "Chartered Director, Institute of Directors": what a body made somebody, no studies. */
const isOffice = (piece: Piece): boolean =>
  /^(?:chartered|certified|registered|licensed|(?:associate |senior |affiliate )?(?:fellow|member)\b)/i.test(
    textOf(piece),
  );

const apprenticeship = /^(?:berufs)?ausbildung|^lehre\b|^umschulung|^apprentice|^apprentissage/;

const datesOf = (part: Part | undefined): { start: DateFact | null; end: EndFact | null } =>
  part?.kind === 'dates'
    ? { start: dateFactOf(part.piece, part.dated.start), end: endFactOf(part.piece, part.dated.end) }
    : { start: null, end: null };

const isName = (piece: Piece): boolean => {
  const text = textOf(piece);
  return text.split(/\s+/).length <= 9 && /\p{L}{2}/u.test(text) && !/[.!?]$|^\d|@|\/\//.test(text);
};

const fieldOf = (
  pieces: readonly Piece[],
  { degree, hasName }: { degree: Part | undefined; hasName: boolean },
): Fact | null => {
  const [first] = pieces.filter((piece) => !/\d/.test(textOf(piece)));
  if (!first || (!degree && !hasName)) return null;
  const near = degree ? first.words === degree.piece.words || isNext(degree.piece, first) : true;
  return near ? factOfPiece(first, 0.5) : null;
};

const isNext = (one: Piece, other: Piece): boolean => {
  const last = one.words.parts.at(-1)?.line;
  const first = other.words.parts[0]?.line;
  return (
    !!last && !!first && last.page === first.page && Math.abs(first.line - last.line) === 1 && !first.item
  );
};

/** Behind the institution, or said to be a place. */
const placeOf = (parts: readonly Part[], institution: Piece | null, field: Fact | null): Fact | null => {
  const places = parts.filter((part) => part.kind === 'place');
  const behind = institution
    ? parts.find(
        ({ kind, piece }) =>
          (kind === 'other' || kind === 'place') && isBeside(institution, piece) && isTitled(piece),
      )
    : undefined;
  const first = behind ?? places[0];
  if (!first || textOf(first.piece) === field?.value) return null;
  const next = parts[parts.indexOf(first) + 1];
  const isLonger = next?.kind === 'place' && isBeside(first.piece, next.piece);
  return factOfPiece(isLonger ? { ...first.piece, to: next.piece.to } : first.piece, 0.7);
};

const schoolOnly = (institution: Piece | null): 'school' | null =>
  institution &&
  /high school|secondary school|gymnasi|lyc[ée]e|liceo|liceum|realschule/i.test(textOf(institution))
    ? 'school'
    : null;
