import type { EducationLevel } from '@shared/model/profile';
import { foldText } from '../fold-text';
import { type Dated, datesIn } from '../lists/dates-in';
import { tokensOf } from '../lists/match-words';
import { isEmpty, type Piece, splitAt, textOf, trimmed, type Words, wholeOf, without } from '../lists/words';
import { formLabel } from '../sections/form-label';
import { type DegreeMatch, findDegrees, highest } from './degree-words';
import { findInstitution } from './find-institution';
import { isGrade, isNote, isPlace, labelOf } from './side-words';

/** What a stretch of an entry is about; `other` may be a field, an institution without its word, or a place. */
export type Part =
  | {
      readonly kind: 'degree';
      readonly piece: Piece;
      /** The words that name the degree itself. */
      readonly head: { readonly from: number; readonly to: number };
      readonly level: EducationLevel | null;
    }
  | { readonly kind: 'institution'; readonly piece: Piece; readonly strength: 'strong' | 'weak' }
  | { readonly kind: 'dates'; readonly piece: Piece; readonly dated: Dated }
  | { readonly kind: 'place' | 'field' | 'grade' | 'other'; readonly piece: Piece };

const longestProse = 26;

/** One stretch of running words -> its parts, in the order in which they are written. */
export const findParts = (words: Words): readonly Part[] => {
  const whole = behindLabel(wholeOf(words));
  if (isEmpty(whole) || isNote(textOf(whole))) return [];
  const dates = datesIn(whole);
  const pieces = without(whole, [...dates.map(widened(words)), ...averagesIn(words.text)]).flatMap(
    splitPiece,
  );
  const named = withoutCounts(withCities(pieces.flatMap(partsOf)));
  const isProse = words.text.split(/\s+/).length > longestProse;
  const kept = isProse ? named.filter(({ kind }) => kind === 'degree' || kind === 'institution') : named;
  const dated = dates.map((each): Part => ({ kind: 'dates', piece: { words, ...each }, dated: each }));
  return [...kept, ...dated].sort((a, b) => a.piece.from - b.piece.from);
};

/** "Title of qualification awarded Master of Arts" */
const behindLabel = (whole: Piece): Piece => {
  const label = formLabel(textOf(whole));
  return label?.is === 'degree' || label?.is === 'institution'
    ? trimmed({ ...whole, from: whole.from + label.to })
    : whole;
};

/** "GCSEs, Winterhill School – 8 GCSEs including Maths": how many there were is no second degree. */
const withoutCounts = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(
    (part, index) =>
      part.kind !== 'degree' ||
      !/^\d{1,2} $/.test(part.piece.words.text.slice(part.piece.from, part.head.from)) ||
      !parts.slice(0, index).some(({ kind }) => kind === 'degree'),
  );

/** "Berkeley" before "CA" is part of the place. */
const withCities = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (part.kind === 'other' && next?.kind === 'place' && isCityOf(part.piece, next.piece)) return [];
    const last = parts[index - 1];
    return part.kind === 'place' && last?.kind === 'other' && isCityOf(last.piece, part.piece)
      ? [{ kind: 'place', piece: { ...part.piece, from: last.piece.from } }]
      : [part];
  });

const isCityOf = (city: Piece, place: Piece): boolean =>
  /^\s?,\s?$/.test(place.words.text.slice(city.to, place.from)) &&
  /^\p{Lu}[\p{L}.'-]*(?: [\p{L}.'-]+){0,3}$/u.test(textOf(city));

/** "Expected", "graduated in": what only leads to a date goes with it. */
const widened =
  ({ text }: Words) =>
  ({ from, to }: Dated): { from: number; to: number } => {
    const before = foldText(text.slice(Math.max(0, from - 40), from));
    const lead = datesLead.exec(before);
    return { from: lead ? from - lead[0].length : from, to };
  };
const datesLead =
  /(?:expected|anticipated|graduation|graduated|graduating|completed|awarded|conferred|class of|degree received|date|voraussichtlich|abschluss|abgeschlossen|obtenue? en|promotion|diplome en|en cours|previsto|prevista|conclusao|concluido|prevu|verwacht|afgerond|rok ukonczenia|ukonczenie|egresad[oa]|graduad[oa]|titulad[oa]|recibid[oa]|diplomad[oa]|formad[oa]|concluid[oa]|conclus[oa]o|concluida|finalizad[oa]|terminad[oa]|obtenid[oa]|finished|conclusione|conseguit[oa]|diplome|laureat[oa]|bestanden|erworben|behaald|geslaagd|ukonczony|ukonczona|fardig|afsluttet|avsluttet|mezuniyet)[\s:,]*(?:date|in|on|en|im|:)?[\s:]*$/;

const averagesIn = (text: string): readonly { from: number; to: number }[] =>
  [...text.matchAll(/\bC?GPA\b[:\s]*(?:C?GPA\b[:\s]*)?\(?\d(?:\.\d+)?(?: ?\/ ?\d{1,2}(?:\.\d+)?)?\)?/gi)].map(
    ({ index, 0: found }) => ({ from: index, to: index + found.length }),
  );

const separator =
  /\s*ï¼[Œ\u008c]?\s*|(?<=,\s[A-Z]{2})\.\s+(?=\p{Lu})|(?<=\p{Ll})(?<!\bof [\p{L} ]+)-(?=\p{Lu}[^,\d-]{2,24}, [A-Z]{2}(?:$|\s))|\s{2,}|\t|\s*[|•·●;▪■]\s*|\s+[–—-]+\s+|\s*[–—]\s*|\s*(?<!-),(?!\d)\s*|\s+:\s+|:\s+|[、，；：]|\s+\/\s+/gu;

const splitPiece = (piece: Piece): readonly Piece[] => splitAt(piece, separator);

const partsOf = (piece: Piece): readonly Part[] => {
  const text = textOf(piece);
  const label = labelOf(text);
  if (label)
    return label.rest === 0
      ? []
      : [{ kind: 'other', piece: trimmed({ ...piece, from: piece.from + label.rest }) }];
  if (isGrade(text)) return [{ kind: 'grade', piece }];
  if (isStateBehind(piece)) return [{ kind: 'place', piece }];
  const length = text.split(/\s+/).length;
  if (length > longestRow) return longPiece(piece);
  const tokens = tokensOf(text);
  const degrees = findDegrees(text, tokens);
  const institution = findInstitution(text, tokens, degrees);
  const isRow = institution?.strength === 'strong' && degrees[0]?.from === 0 && !/[.!?]$/.test(text);
  if (length > longestPiece && !isRow) return longPiece(piece);
  if (!institution) return degreeParts(piece);
  const { from, to } = institution;
  const found: Part = {
    kind: 'institution',
    piece: trimmed({ words: piece.words, from: piece.from + from, to: piece.from + to }),
    strength: institution.strength,
  };
  const rest = without(piece, [found.piece])
    .map(withoutConnective)
    .filter((each) => !isEmpty(each));
  return [...rest.flatMap(degreeParts), found].sort((a, b) => a.piece.from - b.piece.from);
};

/** Boston, MA: no Master of Arts. */
const isStateBehind = (piece: Piece): boolean =>
  /^[A-Z]{2}(?: \d{5})?$/.test(textOf(piece)) &&
  isPlace(textOf(piece)) &&
  /\p{Ll},\s*$/u.test(piece.words.text.slice(Math.max(0, piece.from - 12), piece.from));

/** A sentence counts only when it begins with the degree. */
const longPiece = (piece: Piece): readonly Part[] =>
  degreeParts(piece).filter((part) => part.kind === 'degree' && part.head.from - piece.from < 4);
const longestPiece = 13;
/** A degree and its school with nothing between them. */
const longestRow = 18;

const degreeParts = (piece: Piece): readonly Part[] => {
  const text = textOf(piece);
  const matches = findDegrees(text, tokensOf(text));
  const [first] = matches;
  if (!first) return [{ kind: isPlace(text) ? 'place' : 'other', piece }];
  const last = chainedTo(text, matches);
  const unfinished = /\b(?:coursework|course work|attended|studies toward|credits toward|abgebrochen)/i.test(
    text,
  );
  return [
    {
      kind: 'degree',
      piece,
      head: { from: piece.from + first.from, to: piece.from + last.to },
      level: unfinished ? null : levelOf(matches),
    },
  ];
};

/** "BSc/MSc", "HBO Bachelor": names of degrees side by side are one. */
const chainedTo = (text: string, [first, ...more]: readonly DegreeMatch[]): { readonly to: number } => {
  let last = first ?? { to: 0 };
  for (const match of more) {
    if (!/^[\s/&+,()-]{0,3}$/.test(text.slice(last.to, match.from))) break;
    last = match;
  }
  return last;
};

/** A diploma or certificate is as high as what else the words say. */
const levelOf = (matches: readonly DegreeMatch[]): EducationLevel | null => {
  const telling = matches.filter(
    ({ raw }) => !/^(?:dipl[oô]mas?|dipl[oô]me|certificate|graduate|degree)$/i.test(raw),
  );
  return highest((telling.length > 0 ? telling : matches).map(({ meaning }) => meaning));
};

/** "from", "an der": what leads to the institution belongs to neither side. */
const withoutConnective = (piece: Piece): Piece => {
  const text = textOf(piece);
  const lead =
    /\s(?:from|at|by|through|bei|an|an der|am|von der|von|de l['’]|à l['’]|de la|à la|à|du|de|en la|en el|por la|en|presso|all['’]|dell['’]|na|no|pela|pelo|aan de|aan|van de|bij|w|przez|vid|ved|på|i|the)\s*$/iu.exec(
      ` ${text}`,
    );
  return lead ? trimmed({ ...piece, to: piece.to - lead[0].trimStart().length }) : piece;
};
