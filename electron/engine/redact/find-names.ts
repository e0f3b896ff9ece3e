import { matchesOf, type PlacedLine, type Range, touches } from './mask';
import { escaped, nameLetters } from './name-letters';
import { lettersIn, type OwnNames } from './own-names';

/** The whole name in any order and spelling everywhere; a part of it wherever it is written as a name. */
export const findNames = (
  names: OwnNames,
  /** Folded: means something besides, as it stands in lower case or in a fact. */
  isOrdinary: (word: string) => boolean,
): ((line: PlacedLine) => readonly Range[]) => {
  const { words, parts, handles, hints } = names;
  const whole = wholePattern(words);
  const initialled = initialledPattern(words);
  const spaced = anyOf(parts.filter((part) => lettersIn(part) > 2).map((part) => nameLetters(part, apart)));
  const alone = aloneOf(parts);
  const called = anyOf(handles.map(escaped), '(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])');
  return (line) => {
    const { text, folded, zone, kept } = line;
    const personal = zone === 'head' || zone === 'others';
    const certain = [
      ...rangesOf(folded, whole).map((range) => withGlued(text, range)),
      ...rangesOf(folded, initialled).filter(({ from, to }) => /\p{Lu}|\p{Lo}/u.test(text.slice(from, to))),
      ...rangesOf(folded, spaced),
      ...rangesOf(folded, called),
    ];
    const single = rangesOf(folded, alone).filter((range) => {
      const word = folded.slice(range.from, range.to);
      if (titleBefore.test(folded.slice(0, range.from))) return true;
      if (kept.some((keep) => touches(keep, range))) return false;
      if (personal) return lettersIn(word) > 2 || isWritten(text, range);
      return lettersIn(word) > 2 && isWritten(text, range) && !isOrdinary(word);
    });
    const hinted = personal
      ? matchesOf(folded, /\p{L}{3,}/gu).filter(
          ({ from, to }) =>
            hints.has(folded.slice(from, to)) && !kept.some((keep) => touches(keep, { from, to })),
        )
      : [];
    const monogram =
      zone === 'head' && words.length > 1 && isMonogram(folded, words) ? [{ from: 0, to: text.length }] : [];
    return [...certain, ...single, ...hinted, ...monogram].map((range) => withTitle(folded, range));
  };
};

type Pattern = RegExp | null;

const rangesOf = (text: string, pattern: Pattern): readonly Range[] =>
  pattern === null ? [] : matchesOf(text, pattern);

const anyOf = (sources: readonly string[], before = '', after = ''): Pattern =>
  sources.length === 0 ? null : new RegExp(`${before}(?:${sources.join('|')})${after}`, 'gu');

/** A letter and another one set apart from it, as in a heading: "A N N A". */
const apart = '[\\s.·•_-]{1,3}';
const loose = '\\s{0,2}';
const betweenNames =
  '[\\s,._+~/-]{0,4}(?:\\p{L}\\.?[\\s,._-]{1,3}){0,2}(?:(?:van|von|vom|zu|zur|de|del|della|di|da|das|do|dos|du|des|der|den|ter|ten|la|le|el|al|bin)[\\s._-]{1,2}){0,3}';

/** Any two words of it that stand beside one another, also without a space between them. */
const wholePattern = (words: readonly string[]): Pattern => {
  const pairs = words.flatMap((one, at) =>
    words.flatMap((other, index) =>
      at === index || lettersIn(one) < 2 || lettersIn(other) < 2 ? [] : [[one, other] as const],
    ),
  );
  return anyOf(
    pairs.map(([one, other]) => {
      const body = `${nameLetters(one, loose)}${betweenNames}${nameLetters(other, loose)}`;
      const isLong = lettersIn(one) > 2 && lettersIn(other) > 2 && lettersIn(one) + lettersIn(other) > 7;
      const isUncased = /\p{Lo}/u.test(one);
      return isLong || isUncased ? body : `(?<!\\p{L})${body}(?!\\p{L})`;
    }),
  );
};

/** "A. Baker", "Baker, A. M.", "Anna B." */
const initialledPattern = (words: readonly string[]): Pattern => {
  const long = words.filter((word) => lettersIn(word) > 1);
  if (words.length < 2) return null;
  const initials = [...new Set(words.map((word) => nameLetters(word.charAt(0))))].join('|');
  const some = `(?:(?:${initials})(?:[._]\\s?|\\s|-)){1,3}`;
  const name = long.map((word) => nameLetters(word)).join('|');
  return anyOf(
    [`${some}(?:${name})`, `(?:${name})[,\\s_-]{1,3}(?:(?:${initials})(?:\\.[\\s-]?|(?!\\p{L}))){1,3}`],
    '(?<!\\p{L})',
    '(?!\\p{L})',
  );
};

const aloneOf = (parts: readonly string[]): Pattern =>
  anyOf(
    parts.map((part) =>
      /\p{Lo}/u.test(part) ? nameLetters(part) : `(?<!\\p{L})${nameLetters(part)}(?:['’]?s)?(?!\\p{L})`,
    ),
  );

/** Anna or ANNA, not anna; a script without capitals writes every word so. */
const isWritten = (text: string, { from }: Range): boolean => !/^\p{Ll}/u.test(text.slice(from));

/** "AnnaBaker1985" and "CV_Anna_Baker.pdf" are one word, and what is joined to a name tells of it. */
const withGlued = (text: string, { from, to }: Range): Range => {
  if (/\s/.test(text.slice(from, to).trim())) return { from, to };
  const before = /[\p{L}\p{N}._-]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  const behind = /^[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*/u.exec(text.slice(to))?.[0].length ?? 0;
  return { from: from - before, to: to + behind };
};

const titles =
  'mr|mrs|ms|miss|mx|sir|madam|dr|prof|herrn?|frau|monsieur|madame|mme|mlle|srta|sra?|senora?|sig|signora?|dhr|mevr(?:ouw)?|meneer|pani?|dear|lieber?|cher|chere|estimad[oa]|caro|cara|beste|drog[ia]';
const titleBefore = new RegExp(`(?<!\\p{L})(?:${titles})\\.?\\s+$`, 'u');

const withTitle = (folded: string, { from, to }: Range): Range => ({
  from: from - (titleBefore.exec(folded.slice(0, from))?.[0].length ?? 0),
  to,
});

/** "AB" drawn above the name. */
const isMonogram = (folded: string, words: readonly string[]): boolean => {
  const letters = folded.replace(/[\s.|/&+-]/g, '');
  const initials = words.map((word) => nameLetters(word.charAt(0)));
  return (
    letters.length > 1 &&
    letters.length <= words.length &&
    new RegExp(`^${initials.map((initial) => `(?:${initial})?`).join('')}$`, 'u').test(letters)
  );
};
