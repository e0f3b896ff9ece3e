import { type LanguageLevel, languageLevels, type SpokenLanguage } from '@shared/model/profile';
import { findDrawn, levelOfShare } from './drawn-level';
import { findLanguages, findLevels } from './language-words';
import { tokensOf, type WordMatch } from './match-words';
import { factOfPiece, type Piece, textOf } from './words';

type Named = WordMatch<string>;
export type Level = { readonly from: number; readonly to: number; readonly level: LanguageLevel };
type LevelAt = { readonly piece: Piece; readonly level: Level };

/**
 * Pieces that name languages and levels -> each language with the level that goes with it: behind it, on the next
 * line, before it ("fluent in"), or above a list ("Native: Dutch").
 */
export const readZones = (pieces: readonly Piece[], confidence: number): readonly SpokenLanguage[] => {
  const spoken: SpokenLanguage[] = [];
  let waiting: { readonly piece: Piece; readonly name: Named } | null = null;
  let leading: LevelAt | null = null;
  for (const piece of pieces.slice(0, 80)) {
    const text = textOf(piece);
    const names = findLanguages(text, tokensOf(text));
    const levels = levelsIn(text);
    const level = typical(levels);
    if (names.length === 0) {
      if (level && waiting) spoken.push(languageOf(waiting, { piece, level }, confidence));
      else if (level) leading = { piece, level };
      if (level) waiting = null;
      continue;
    }
    if (waiting) spoken.push(languageOf(waiting, null, confidence));
    waiting = null;
    for (const [index, name] of names.entries()) {
      const own = ownLevel({ text, names, levels }, index);
      if (own) spoken.push(languageOf({ piece, name }, { piece, level: own }, confidence));
      else if (leading && levels.length === 0) spoken.push(languageOf({ piece, name }, leading, confidence));
      else if (index === names.length - 1 && levels.length === 0) waiting = { piece, name };
      else spoken.push(languageOf({ piece, name }, null, confidence));
    }
    if (levels.length > 0) leading = null;
  }
  if (waiting) spoken.push(languageOf(waiting, null, confidence));
  return spoken;
};

export const levelsIn = (text: string): readonly Level[] => {
  const words = findLevels(text, tokensOf(text)).map(({ from, to, meaning }) => ({
    from,
    to,
    level: meaning,
  }));
  const drawn = findDrawn(text).map(({ from, to, share }) => ({ from, to, level: levelOfShare(share) }));
  return [...words, ...drawn].sort((a, b) => a.from - b.from);
};

type Zones = {
  readonly text: string;
  readonly names: readonly Named[];
  readonly levels: readonly Level[];
};

const ownLevel = ({ text, names, levels }: Zones, index: number): Level | undefined => {
  const name = names[index];
  const first = levels[0];
  if (!name || !first) return undefined;
  if (first.from < (names[0]?.from ?? 0)) return levels.filter(({ to }) => to <= name.from).at(-1);
  const until = names[index + 1]?.from ?? text.length;
  const behind = typical(levels.filter(({ from }) => from >= name.to && from < until));
  if (behind || !isListed(text.slice(name.to, until))) return behind;
  return levels.find(({ from }) => from >= until && from < (names[index + 2]?.from ?? text.length));
};

/** "French and German (basic)": one level for both. */
const isListed = (between: string): boolean => /^\s*(?:&|and|und|et|y|e|i|en|og|och)\s*$/i.test(between);

/** A table of abilities names several: the most frequent one, the lower of two. A frame's level says more than a word. */
const typical = (levels: readonly Level[]): Level | undefined => {
  const native = levels.find(({ level }) => level === 'native');
  if (native) return native;
  const framed = levels.filter(({ to, from }) => to - from === 2);
  const counted = framed.length > 0 ? framed : levels.slice(0, 1);
  const times = (level: LanguageLevel) => counted.filter((each) => each.level === level).length;
  const rank = (level: LanguageLevel) => languageLevels.indexOf(level);
  return [...counted].sort((a, b) => times(b.level) - times(a.level) || rank(a.level) - rank(b.level))[0];
};

const languageOf = (
  { piece, name }: { readonly piece: Piece; readonly name: Named },
  level: LevelAt | null,
  confidence: number,
): SpokenLanguage => ({
  name: { ...factOfPiece(within(piece, name), confidence), value: name.meaning },
  said: level && factOfPiece(within(level.piece, level.level), 0.9),
  level: level?.level.level ?? null,
});

const within = (piece: Piece, { from, to }: { from: number; to: number }): Piece => ({
  ...piece,
  from: piece.from + from,
  to: piece.from + to,
});
