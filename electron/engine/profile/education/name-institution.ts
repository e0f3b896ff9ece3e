import { placeNamed } from '../contact/places';
import { fold } from '../lists/fold';
import { type Piece, textOf } from '../lists/words';
import type { Part } from './find-parts';

/** With `hasField` what stands beside it behind a dash is no field of study. */
export const strongest = (
  parts: readonly Part[],
  hasField: boolean,
): { piece: Piece; confidence: number } | null => {
  const found = parts.filter((part) => part.kind === 'institution');
  const best =
    found.find((part) => universities.test(fold(textOf(part.piece)))) ??
    found.find(({ strength }) => strength === 'strong') ??
    found[0];
  if (!best) return null;
  return {
    piece: withNeighbours(best.piece, parts, hasField),
    confidence: best.strength === 'strong' ? 0.9 : 0.7,
  };
};
const universities = /universi|uniwersytet|hochschule|hogeschool|yliopisto|大学/;

/** "University of California, Berkeley"; "Rutgers, The State University". */
const withNeighbours = (piece: Piece, parts: readonly Part[], hasField: boolean): Piece => {
  const at = parts.findIndex(
    (part) =>
      part.kind === 'institution' && part.piece.from === piece.from && part.piece.words === piece.words,
  );
  const before = parts[at - 1];
  const after = parts[at + 1];
  const isLed =
    before !== undefined &&
    isBeside(before.piece, piece) &&
    ((before.kind === 'other' &&
      (/^The /.test(textOf(piece)) || (hasField && isOtherHalf(before.piece, piece)))) ||
      (before.kind === 'institution' && /^the .+ school$/i.test(textOf(before.piece))));
  const start = isLed ? before.piece.from : piece.from;
  const campus =
    systems.test(textOf(piece)) &&
    after &&
    (after.kind === 'other' || after.kind === 'place') &&
    isBeside(piece, after.piece) &&
    /^\p{Lu}[\p{L} .'-]+(?:,|$)/u.test(textOf(after.piece));
  if (
    !campus &&
    hasField &&
    after?.kind === 'other' &&
    isBeside(piece, after.piece) &&
    (isOtherHalf(after.piece, piece) || isCampusCode(after.piece))
  )
    return { ...piece, from: start, to: after.piece.to };
  return {
    ...piece,
    from: start,
    to: campus ? after.piece.from + (/^[^,]+/.exec(textOf(after.piece))?.[0].length ?? 0) : piece.to,
  };
};
/** "Université Toulouse III – Paul Sabatier", "Alma Mater Studiorum – Università di Bologna": parted by a dash, two names or more, no town. */
const isOtherHalf = (half: Piece, piece: Piece): boolean => {
  const [first, second] = half.from < piece.from ? [half, piece] : [piece, half];
  const text = textOf(half);
  return (
    /^\s[–—-]\s$/.test(first.words.text.slice(first.to, second.from)) &&
    /^\p{Lu}\S*(?: (?:de|di|da|del|of|the|\p{Lu}\S*))+$/u.test(text) &&
    text.split(' ').length <= 4 &&
    placeNamed(text) === null
  );
};
/** "University of Science, VNU-HCM" */
const isCampusCode = (piece: Piece): boolean => /^\p{Lu}{2,5}(?:-\p{Lu}{2,5})+$/u.test(textOf(piece));

/** "University of California": one of several, told apart by the town behind the comma. */
export const isSystem = (name: string): boolean => systems.test(name);
const systems =
  /^(?:The )?(?:University of (?:California|North Carolina|Wisconsin|Texas|Massachusetts|Illinois|Michigan|Maryland|Minnesota|Missouri|Colorado|Nebraska|Tennessee|Alabama|Hawaii|London)|California State University|State University of New York|City University of New York|Indian Institute of (?:Technology|Management)|National Institute of Technology|Texas A&M University|University of the Philippines)$/;

/** Parted by no more than a comma, a colon or a dash on the same words. */
export const isBeside = (first: Piece, second: Piece): boolean =>
  first.words === second.words &&
  second.from >= first.to &&
  /^\s?[,:(–—-]?\s?$/.test(first.words.text.slice(first.to, second.from));

/** A name without the word of its kind: on a line of its own, and the last of them, as a field stands before it. */
export const guessName = (free: readonly Piece[], degree: Piece, hasField: boolean): Piece | null => {
  const titled = free.filter(isTitled);
  const own = titled.filter((piece) => piece.words !== degree.words && piece.from === 0);
  return (own.length > 1 && !hasField ? own.at(-1) : titled[0]) ?? null;
};

/** "Realschule Plochingen, Plochingen", "Obchodní akademie – Brno": the town, and nothing that was studied there. */
export const isTownBehind = (institution: Piece, piece: Piece, isSchool: boolean): boolean => {
  if (!isBeside(institution, piece)) return false;
  const text = textOf(piece);
  return isSchool || placeNamed(text) !== null || fold(textOf(institution)).includes(fold(text));
};

export const isTitled = (piece: Piece): boolean => /^[\p{Lu}\p{Lo}"“]/u.test(textOf(piece));
