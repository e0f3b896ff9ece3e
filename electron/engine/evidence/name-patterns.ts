import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';

export type NamePatterns = {
  /** Where somebody tells of jobs and schools, firms bear names of families: there a part alone is not cut. */
  readonly inRecords: readonly RegExp[];
  readonly elsewhere: readonly RegExp[];
};

/**
 * The whole name anywhere, a part of it where it is written as a name. A part that is an ordinary word as well (Baker,
 * Ruby, the family's firm) is only taken for a name where somebody does something.
 */
export const namePatterns = (
  text: Text,
  profile: Profile,
  isWord: (word: string) => boolean,
): NamePatterns => {
  const name = profile.name?.value ?? '';
  const isOrdinary = ordinaryIn(text, profile, isWord);
  const words = name.split(/[\s,]+/).filter((word) => word.length > 1);
  if (words.length === 0) return { inRecords: [], elsewhere: [] };
  const whole = [words, words.toReversed()].map((each) => each.map(escaped).join('[\\s,]+'));
  const parts = words.flatMap(asWritten);
  const alone = words.filter((word) => word.length > 2 && !isOrdinary(word)).flatMap(asWritten);
  const everywhere = [wordPattern(whole, 'giu'), ...patternOf(parts, doing)];
  return {
    inRecords: everywhere,
    elsewhere: [...everywhere, ...patternOf(alone)],
  };
};

const patternOf = (words: readonly string[], ahead = ''): readonly RegExp[] =>
  words.length === 0 ? [] : [wordPattern(words, 'gu', ahead)];

const doing =
  '(?=\\s+(?:is|was|has|had|brings|offers|holds|leads|led|works|worked|joined|enjoys|speaks|knows|combines|ist|war|hat|est|ha)\\s)';

const wordPattern = (words: readonly string[], flags: string, ahead = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])${ahead}`, flags);

/** ROSE and Rose are names, rose is a flower. */
const asWritten = (word: string): readonly string[] => {
  const first = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return [...new Set([word, first, word.toUpperCase()])]
    .filter((each) => !/^\p{Ll}/u.test(each))
    .map(escaped);
};

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

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
