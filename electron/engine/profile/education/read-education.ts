import type { DateFact, EndFact, Fact, Studied } from '@shared/model/profile';
import { dateFactOf, endFactOf } from '../lists/dates-in';
import { firstSections } from '../lists/first-sections';
import { fold } from '../lists/fold';
import { joinLines } from '../lists/join-lines';
import { tokensOf } from '../lists/match-words';
import { factOfPiece, type Piece, textOf } from '../lists/words';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import { findDegrees, highest } from './degree-words';
import { fieldEnds, findInstitution } from './find-institution';
import type { Part } from './find-parts';
import { groupParts, type Unit } from './group-parts';
import { isStudied } from './is-studied';
import { isStudiedHead } from './is-studied-head';
import { guessName, isBeside, isTitled, isTownBehind, strongest } from './name-institution';
import { readDegree } from './read-degree';

/** What was studied, where and when: entries of any layout, told apart by what their parts say. */
export const readEducation = (sections: readonly Section[], _language: string | null): readonly Studied[] => {
  const studied = firstSections(sections, isStudied).flatMap(readSection);
  if (studied.length > 0) return distinct(studied);
  const elsewhere = firstSections(sections, mayTell).flatMap(readElsewhere);
  return distinct(
    elsewhere.length > 0
      ? elsewhere
      : firstSections(sections, ({ kind }) => kind === 'work').flatMap(readAmongJobs),
  );
};

const readSection = (section: Section): readonly Studied[] => {
  const isMixed = certificateWords.test(fold(section.heading?.text ?? ''));
  const entries = groupParts(joinLines(section.lines, endsField));
  const read: Studied[] = [];
  const isInstitutionFirst = entries[0]?.[0]?.parts[0]?.kind === 'institution';
  for (const entry of entries) {
    const made = readEntry(entry);
    if (!made || (isMixed && isCourse(made))) continue;
    const last = read.at(-1);
    const isSame = isInstitutionFirst && !made.institution && made.degree && last?.institution;
    read.push(
      isSame ? { ...made, institution: last.institution, location: made.location ?? last.location } : made,
    );
  }
  return read;
};

/** "MSc Human Resource" and "Management" on the next line. */
const endsField = ({ text: last }: PageLine, { text: next }: PageLine): boolean =>
  startsWithKind.test(next) && leadsToKind.test(last)
    ? findDegrees(next, tokensOf(next)).length === 0
    : findDegrees(last, tokensOf(last)).length > 0 &&
      tokensOf(next).length <= 4 &&
      fieldEnds.has(tokensOf(next).at(-1)?.word ?? '') &&
      !/\d/.test(`${last}${next}`) &&
      findDegrees(next, tokensOf(next)).length === 0 &&
      !fieldEnds.has(tokensOf(last).at(-1)?.word ?? '');

/** "Owens Community" and "College" on the next line. */
const startsWithKind = /^(?:University|College|School|Institute|Academy)(?!\s+of\b)(?:$|[,\s])/;
const leadsToKind = /(?:Community|State|Technical|Junior|High|Medical|Business|City|National|Law)$/;

const certificateWords = /cert|licen|training|kurse|fortbildung|weiterbildung|courses|cursos|corsi|szkolenia/;
const isCourse = ({ degree, institution, level }: Studied): boolean =>
  level === 'vocational' &&
  !institution &&
  /certifi|zertifi|training|course|licen/i.test(degree?.value ?? '');

/** Without a section of its own only what clearly names a degree beside an institution or dates. */
const readElsewhere = ({ lines }: Section): readonly Studied[] =>
  joinLines(lines)
    .filter(({ text }) => text.length < 200)
    .flatMap((words) => groupParts([words]))
    .flatMap((entry) => readEntry(entry) ?? [])
    .filter(({ degree, institution }) => degree && institution && institution.confidence > 0.8);
/** Below the jobs, where no heading parts them: only a degree with the school that gave it. */
const readAmongJobs = ({ lines }: Section): readonly Studied[] => {
  const told = lines.filter(({ item, text }) => !item && text.length < 120);
  const first = told.findIndex(({ text }) => findDegrees(text, tokensOf(text)).length > 0);
  if (first < 0) return [];
  const above = told[first - 1]?.text ?? '';
  const isBelowSchool = findInstitution(above, tokensOf(above), [])?.strength === 'strong';
  return groupParts(joinLines(told.slice(isBelowSchool ? first - 1 : first))).flatMap((entry) => {
    const made = readEntry(entry);
    return made?.degree && made.institution && isStudiedHead(made.degree.value, made.institution.value)
      ? [made]
      : [];
  });
};

const mayTell = ({ kind }: Section): boolean => kind === 'other' || kind === 'contact';

const readEntry = (entry: readonly Unit[]): Studied | null => {
  const parts = entry.flatMap((unit) => unit.parts);
  const degree = parts.find((part) => part.kind === 'degree');
  const named = strongest(parts);
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
  if (!read && !named) return null;
  const dated = parts.find((part) => part.kind === 'dates');
  const place = placeOf(parts, institution?.piece ?? null, field);
  return {
    degree: read?.degree ?? null,
    field,
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

const distinct = (studied: readonly Studied[]): readonly Studied[] => {
  const seen = new Set<string>();
  return studied.filter(({ degree, institution, end }) => {
    const key = fold(`${degree?.value}|${institution?.value}|${end?.value}`);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};
