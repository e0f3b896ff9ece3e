import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { namePattern } from './name-pattern';

export type NamePatterns = {
  /** Where somebody tells of jobs and schools, firms bear names of families: there a part alone is not cut. */
  readonly inRecords: readonly RegExp[];
  readonly elsewhere: readonly RegExp[];
};

/**
 * The whole name anywhere, a part of it where it is written as a name. A part that is an ordinary word as well (Baker,
 * Ruby, the family's firm) is only taken for a name where it stands as one: behind Ms, with initials, doing something.
 */
export const namePatterns = (
  text: Text,
  profile: Profile,
  isWord: (word: string) => boolean,
): NamePatterns => {
  const isOrdinary = ordinaryIn(text, profile, isWord);
  const words = (profile.name?.value ?? '').split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const long = words.filter((word) => lettersOf(word) > 1);
  if (long.length === 0) return { inRecords: [], elsewhere: [] };
  const whole = [words, long].flatMap((each) => (each.length > 1 ? [each, each.toReversed()] : []));
  const single = long.length === 1 && words.length === 1 && !long.some(isOrdinary) ? [long] : [];
  const parts = oneOf(long.flatMap(asWritten));
  const alone = long.filter((word) => lettersOf(word) > 2 && !isOrdinary(word)).flatMap(asWritten);
  const initials = `(?:(?:${oneOf(words.map((word) => namePattern(word.slice(0, 1))))})\\.?[\\s-]?){1,3}`;
  const everywhere = [
    ...[...whole, ...single].map((each) => bounded(each.map(namePattern).join('[\\s,._-]+'), 'giu')),
    bounded(`${parts},?\\s${initials}(?![.\\p{L}])|${initials}\\s?${parts}`),
    bounded(`(?<=${titles}\\s)${parts}`),
    bounded(`(?<=${calls}\\s)${parts}(?!\\s\\p{Lu})`),
    bounded(`${parts}(?=${doing})`),
  ];
  const onItsOwn = alone.length === 0 ? [] : [bounded(`${oneOf(alone)}(?!${family})`)];
  return { inRecords: everywhere, elsewhere: [...everywhere, ...onItsOwn] };
};

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const titles =
  '(?<![\\p{L}])(?:M[rR][sS]?|M[sSxX]|Miss|D[rR]|Prof|Herrn?|Frau|M\\.|Mme|Mlle|Monsieur|Madame|Sra?|Señora?|Srta|Sig|Signora?|Dhr|Mevr|Mevrouw|Meneer|Pani?|Smt)\\.?';
const calls =
  "(?<![\\p{L}])(?:I am|I[’']m|[Mm]y name is|[Cc]all me|known as|[Cc]ontact|Ich bin|ich bin|Ich heiße|Mein Name ist|Je m[’']appelle|Me llamo|Mi chiamo|Chamo-me)";
const doing =
  '\\s+(?:is|was|has|had|brings|offers|holds|leads|led|works|worked|joined|enjoys|speaks|knows|combines|ist|war|hat|bringt|est|ha)\\s';
/** "Young Enterprise", "Bello & Sons": somebody else bears the name. */
const family = '\\s(?:&\\s)?\\p{Lu}\\p{Ll}';

const bounded = (pattern: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

/** ROSE and Rose are names, rose is a flower. */
const asWritten = (word: string): readonly string[] => {
  const first = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return [...new Set([word, first, word.toUpperCase()])]
    .filter((each) => !/^\p{Ll}/u.test(each))
    .map(namePattern);
};

const lettersOf = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** Known as a skill, part of a title, a firm or a school, or written small somewhere on the page. */
const ordinaryIn = (
  text: Text,
  { jobs, education, skills, certifications }: Profile,
  isWord: (word: string) => boolean,
): ((word: string) => boolean) => {
  const facts = [
    ...jobs.flatMap(({ title, employer }) => [title, employer]),
    ...education.flatMap(({ degree, field, institution }) => [degree, field, institution]),
    ...skills.map(({ name }) => name),
    ...certifications.map(({ name }) => name),
  ];
  const named = new Set(
    facts.flatMap((fact) => wordsIn(fact?.value ?? '').map((word) => word.toLowerCase())),
  );
  const small = new Set(
    text.pages.flatMap(({ lines }) =>
      lines.flatMap((line) => (/[@/]|www\./.test(line.text) ? [] : wordsIn(line.text))),
    ),
  );
  return (word) => isWord(word) || named.has(word.toLowerCase()) || small.has(word.toLowerCase());
};

const wordsIn = (words: string): readonly string[] =>
  words.replace(/[’']s\b/g, '').match(/[\p{L}\p{M}’'-]+/gu) ?? [];
