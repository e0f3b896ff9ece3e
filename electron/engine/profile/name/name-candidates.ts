import type { Span } from '@shared/model/profile';
import { answersTo } from '../contact/answers-to';
import { type ContactLine, letterSize } from '../contact/contact-line';
import { piecesOf } from '../contact/pieces';
import { documentHeading } from '../contact/title-words';
import { spanOf } from '../page-line';
import { isGivenName } from './given-names';
import { nameFromForm } from './name-from-form';
import { namesInPiece } from './name-in-piece';
import { fullLabel, isNameLabel } from './name-labels';
import { academicTitle, nameShape } from './name-shape';

/** Something on the page that has the shape of a name. */
export type NameCandidate = {
  readonly value: string;
  /** Without titles. */
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly line: ContactLine;
  /** Its place among the lines looked at. */
  readonly index: number;
  /** "Name:" stands before it, or "Curriculum Vitae of". */
  readonly labelled: boolean;
  /** All of its line. */
  readonly alone: boolean;
};

export const nameCandidates = (lines: readonly ContactLine[]): readonly NameCandidate[] => {
  const answers = answersTo(lines, isNameLabel);
  return [
    ...lines.flatMap((line, index) => [
      ...onLine(line, index, answers.has(line)),
      ...overTwoLines(line, index, lines),
    ]),
    ...nameFromForm(lines),
  ];
};

const onLine = (line: ContactLine, index: number, answers: boolean): readonly NameCandidate[] => {
  if (line.text.length > longest) return [];
  const spaced = closeLetters(line.text);
  const shape = spaced === null ? null : nameShape(spaced);
  const closed =
    spaced === null || shape === null
      ? []
      : [
          {
            value: spaced,
            words: shape.words,
            spans: [spanOf(line)],
            line,
            index,
            labelled: false,
            alone: true,
          },
        ];
  const paper = documentHeading.exec(line.text)?.[0] ?? '';
  const label = fullLabel.exec(line.text)?.[0] ?? '';
  const skip = Math.max(paper.length, label.length);
  const labelled = label !== '' || answers || /\b(?:of|von|de|du|di|van)\s*$|[:：]\s*$/.test(paper);
  const found = piecesOf(line, skip).flatMap((piece, at) => {
    const isAll = at === 0 && piece.text.length >= line.text.length - skip - 1;
    const isFirst = at === 0;
    return namesInPiece({
      line,
      from: piece.from,
      text: piece.text,
      labelled: labelled && isFirst,
      maySingle: isAll && index < singleLines,
    }).map(({ whole, ...form }) => ({
      ...form,
      line,
      index,
      labelled: labelled && isFirst,
      alone: isAll && whole,
    }));
  });
  return [...closed, ...found];
};

const longest = 240;
/** One word is a name only where names stand. */
const singleLines = 8;

/** "J A N E   R O E"; single gaps throughout leave nothing to part the words by. */
const closeLetters = (text: string): string | null => {
  const trimmed = text.trim();
  if (!/^(?:\p{L}\s){2,}/u.test(trimmed) || trimmed.length > 90) return null;
  const words = trimmed
    .split(/\s{2,}/)
    .map((word) => (/^(?:\p{L}\s)*\p{L}\.?$/u.test(word) ? word.replace(/\s/g, '') : null));
  return words.every((word) => word !== null) && words.length >= 2 ? words.join(' ') : null;
};

/** "JANE" above "ROE" in the same large type. */
const overTwoLines = (
  line: ContactLine,
  index: number,
  lines: readonly ContactLine[],
): readonly NameCandidate[] => {
  const next = lines[index + 1];
  if (
    !next ||
    next.page !== line.page ||
    next.region !== line.region ||
    line.text.length > 30 ||
    next.text.length > 30
  )
    return [];
  const one = letterSize(line);
  const other = letterSize(next);
  const likeness = isGivenName(line.text.trim()) ? 0.5 : 0.2;
  if (one !== null && other !== null && Math.abs(one - other) > likeness * Math.max(one, other)) return [];
  if (isPaper(line.text)) return [];
  const upper = closed(line.text);
  const lower = closed(next.text);
  const titled = academicTitle.exec(`${upper} `)?.[0].length ?? 0;
  // "Tremblay-" above "Roy" is one word
  const joined = /\p{L}-$/u.test(upper) ? `${upper}${lower}` : `${upper} ${lower}`;
  const shape = nameShape(joined.slice(titled));
  const above = upper.slice(titled).replace(/-$/, '');
  if (!shape || shape.words.length > 4 || !nameShape(above, 1) || !nameShape(lower, 1)) return [];
  return [
    {
      value: joined,
      words: shape.words,
      spans: [spanOf(line), spanOf(next)],
      // as loud as its louder half
      line: { ...line, bold: line.bold || next.bold, heading: line.heading || next.heading },
      index,
      labelled: false,
      alone: true,
    },
  ];
};

/** "RESUME" above the name. */
const isPaper = (text: string): boolean =>
  (documentHeading.exec(text)?.[0].trim().length ?? 0) >= text.trim().length;

const closed = (text: string): string =>
  /^(?:\p{L}\s)+\p{L}$/u.test(text.trim()) ? text.replace(/\s/g, '') : text.trim();
