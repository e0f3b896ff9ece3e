import { isLevel } from './skill-marks';
import { firstLine, isEmpty, type Piece, splitAt, textOf, trimmed, type Words, wholeOf } from './words';

/** Stretches of items under one category, with the level said for the whole of it. */
export type SkillGroup = { readonly items: readonly Piece[]; readonly level: Piece | null };

/** Running words -> groups; a category's name, and the head of a table, are left out unless nothing stands under it. */
export const skillGroups = (stretches: readonly Words[]): readonly SkillGroup[] => {
  const pieces = stretches
    .filter(({ text }) => !tableHead.test(text))
    .map(wholeOf)
    .filter((piece) => !isEmpty(piece));
  const hasTable = pieces.filter(isCategoryRow).length >= 2;
  const areGroups = headingsLead(pieces);
  const groups: SkillGroup[] = [];
  for (const [index, piece] of pieces.entries()) {
    const text = textOf(piece);
    if (isLevel(text)) {
      const last = groups.at(-1);
      if (last && last.level === null) groups[groups.length - 1] = { ...last, level: piece };
      continue;
    }
    if (areGroups && isHeading(piece) && leadsList(pieces, index)) {
      const level = pieces[index + 1];
      groups.push({ items: [], level: level && isLevel(textOf(level)) ? level : null });
      continue;
    }
    const items = withoutCategory(piece, hasTable);
    const last = groups.at(-1);
    if (areGroups && last && last.items.length === 0) groups[groups.length - 1] = { ...last, items };
    else groups.push({ items, level: null });
  }
  return groups;
};

const tableHead = /^\s*skills?\s+(?:experience|level)|\btotal years\b.*\blast used\b/i;

/** "Category: a, b, c"; with `hasTable` also what stands in the left cell of a table. */
const withoutCategory = (piece: Piece, hasTable: boolean): readonly Piece[] => {
  const text = textOf(piece);
  const labelled = /^([^:;|,()]{2,48}?)\s*[:：]\s*/u.exec(text);
  if (labelled && labelled[0].length >= text.length) return [];
  if (
    labelled &&
    !isLevel(text.slice(labelled[0].length)) &&
    !/\d$|https?$|^1[CcСс]$/u.test(labelled[1] ?? '')
  ) {
    const rest = trimmed({ ...piece, from: piece.from + labelled[0].length });
    return splitAt(rest, /\s{2,}(?=[^\s,;:]{2,40}:\s)|\.\s+(?=[^.:,]{3,40}:\s)/gu).flatMap((part) =>
      part.from === rest.from ? [part] : withoutCategory(part, false),
    );
  }
  if (!isCategoryRow(piece) || !hasTable) return [piece];
  const gap = /\s{2,}|\t/.exec(text);
  return gap ? [trimmed({ ...piece, from: piece.from + gap.index })] : [piece];
};

const isCategoryRow = (piece: Piece): boolean => {
  const [first = '', ...rest] = textOf(piece).split(/\s{2,}|\t/);
  return (
    rest.length > 0 &&
    !/[,;]/.test(first) &&
    first.split(/\s+/).length <= 4 &&
    rest.some((cell) => /[,;]\s*\S/.test(cell))
  );
};

const isHeading = (piece: Piece): boolean => {
  const text = textOf(piece);
  return (
    !/[,;|•·]|\s{2}/.test(text) && text.split(/\s+/).length <= 5 && firstLine(piece.words)?.item !== true
  );
};

/** The next stretch that is not a level is a list. */
const leadsList = (pieces: readonly Piece[], index: number): boolean => {
  const [next, second] = pieces.slice(index + 1, index + 3);
  const list = next && isLevel(textOf(next)) ? second : next;
  return list !== undefined && isListed(list);
};

const isListed = (piece: Piece): boolean =>
  /[,;|•·]\s*\S/.test(textOf(piece)) && !/^[^,:]{2,40}:\s/.test(textOf(piece));

/** Short lines stand above lists nearly always: then they are their names, and not items. */
const headingsLead = (pieces: readonly Piece[]): boolean => {
  const short = pieces.flatMap((piece, index) =>
    isHeading(piece) && !isLevel(textOf(piece)) ? [leadsList(pieces, index)] : [],
  );
  const leading = short.filter(Boolean).length;
  return leading > 0 && leading >= short.length * 0.6;
};
