import { placeNamed } from '../contact/places';
import { fold } from '../lists/fold';
import { type Piece, textOf } from '../lists/words';
import type { Part } from './find-parts';

export const strongest = (parts: readonly Part[]): { piece: Piece; confidence: number } | null => {
  const found = parts.filter((part) => part.kind === 'institution');
  const best =
    found.find((part) => universities.test(fold(textOf(part.piece)))) ??
    found.find(({ strength }) => strength === 'strong') ??
    found[0];
  if (!best) return null;
  return { piece: withNeighbours(best.piece, parts), confidence: best.strength === 'strong' ? 0.9 : 0.7 };
};
const universities = /universi|uniwersytet|hochschule|hogeschool|yliopisto|大学/;

/** "University of California, Berkeley"; "Rutgers, The State University". */
const withNeighbours = (piece: Piece, parts: readonly Part[]): Piece => {
  const at = parts.findIndex(
    (part) =>
      part.kind === 'institution' && part.piece.from === piece.from && part.piece.words === piece.words,
  );
  const before = parts[at - 1];
  const after = parts[at + 1];
  const start =
    /^The /.test(textOf(piece)) && before?.kind === 'other' && isBeside(before.piece, piece)
      ? before.piece.from
      : piece.from;
  const campus =
    systems.test(textOf(piece)) &&
    after &&
    (after.kind === 'other' || after.kind === 'place') &&
    isBeside(piece, after.piece) &&
    /^\p{Lu}[\p{L} .'-]+(?:,|$)/u.test(textOf(after.piece));
  return {
    ...piece,
    from: start,
    to: campus ? after.piece.from + (/^[^,]+/.exec(textOf(after.piece))?.[0].length ?? 0) : piece.to,
  };
};
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
