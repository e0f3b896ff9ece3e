import type { Piece } from './head-pieces';
import { isWorkPlace } from './is-work-place';
import { jobCues } from './job-cues';

/**
 * "Redactor en Infobae", "FARMACISTA FARMACIA PETRUZZELLI": where most jobs of a document are one name without a sign
 * in it, that name is a title and its employer.
 */
export const withJoinedEmployers = (heads: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] => {
  const halves = heads.map(halvesOf);
  const cuttable = halves.filter((each) => each !== null).length;
  return cuttable >= 2 && cuttable * 4 >= heads.length * 3
    ? heads.map((pieces, index) => halves[index] ?? pieces)
    : heads;
};

const halvesOf = (pieces: readonly Piece[]): readonly Piece[] | null => {
  const [only, ...others] = pieces.filter((piece) => !piece.isPlace);
  if (!only || others.length > 0 || only.side) return null;
  const [a, b] = behindPreposition(only.text) ?? beforeFirm(only.text) ?? [];
  if (a === undefined || b === undefined) return null;
  const half = (from: number, to: number, side: 'title' | 'employer'): Piece => {
    const text = only.text.slice(from, to);
    return { ...only, from: only.from + from, to: only.from + to, text, cues: jobCues(text), side };
  };
  const parted = [half(0, a, 'title'), half(b, only.text.length, 'employer')];
  return pieces.flatMap((piece) => (piece === only ? parted : [piece]));
};

type Cut = readonly [titleTo: number, employerFrom: number];

/** The last one: "Técnico en Redes en Telefónica". */
const behindPreposition = (text: string): Cut | null => {
  const found = [...text.matchAll(preposition)].at(-1);
  if (!found || found.index < 3 || isWorkPlace(text.slice(found.index + found[0].length))) return null;
  return [found.index, found.index + found[0].length];
};
const preposition =
  /\s(?:en|em|na|no|à|au|aux|i|på|w|v|u|pri|la)\s(?=(?:(?:el|la|los|las|o|a|the)\s)?[\p{Lu}\d])/gu;

/** Where a word of a firm begins the name of one, behind words that are a title by themselves. */
const beforeFirm = (text: string): Cut | null => {
  for (const { index } of text.matchAll(/\s(?=\p{Lu})/gu)) {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    const isFirm = after.includes(' ') && jobCues(after.split(' ')[0] ?? '').employer >= 3;
    if (isFirm && jobCues(before).title >= 2.5 && jobCues(before).employer < 1.6) return [index, index + 1];
  }
  return null;
};
