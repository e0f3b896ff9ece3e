import type { Profile, Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';

type Line = { readonly text: string; readonly page: number; readonly line: number };

/** Takes out of a line who somebody is and how they are reached; characters become spaces, so that places stay. */
export const privateWords = (
  text: Text,
  profile: Profile,
  isWord: (word: string) => boolean,
): ((line: Line) => string) => {
  const spans = Map.groupBy(
    [profile.name, profile.location, ...profile.emails, ...profile.phones, ...profile.links].flatMap(
      (fact) => fact?.spans ?? [],
    ),
    ({ page, line }) => `${page}.${line}`,
  );
  const patterns = [
    ...everybody,
    ...namePatterns(profile.name?.value ?? '', ordinaryIn(text, profile, isWord)),
  ];
  return ({ text, page, line }) =>
    patterns.reduce(
      (kept, pattern) => kept.replace(pattern, blank),
      (spans.get(`${page}.${line}`) ?? []).reduce(cutSpan, text),
    );
};

/**
 * The whole name anywhere, a part of it where it is written as a name. A part that is an ordinary word as well (Baker,
 * Ruby, the family's firm) is only taken for a name where somebody does something.
 */
const namePatterns = (name: string, isOrdinary: (word: string) => boolean): readonly RegExp[] => {
  const words = name.split(/[\s,]+/).filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const whole = [words, words.toReversed()].map((each) => each.map(escaped).join('[\\s,]+'));
  const alone = words.filter((word) => word.length > 2).map((word) => ({ word, ordinary: isOrdinary(word) }));
  const asNames = alone.filter(({ ordinary }) => !ordinary).flatMap(({ word }) => asWritten(word));
  const asDoers = alone.filter(({ ordinary }) => ordinary).flatMap(({ word }) => asWritten(word));
  return [
    wordPattern(whole, 'giu'),
    ...(asNames.length === 0 ? [] : [wordPattern(asNames, 'gu')]),
    ...(asDoers.length === 0 ? [] : [wordPattern(asDoers, 'gu', doing)]),
  ];
};

const doing =
  "(?=[’']s\\s|\\s+(?:is|was|has|had|brings|offers|holds|leads|led|works|worked|joined|enjoys|speaks|knows|combines|ist|war|hat|est|a|es|ha)\\s)";

const wordPattern = (words: readonly string[], flags: string, ahead = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])${ahead}`, flags);

/** ROSE and Rose are names, rose is a flower. */
const asWritten = (word: string): readonly string[] => {
  const first = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return [...new Set([word, first, word.toUpperCase()])]
    .filter((each) => each !== each.toLowerCase() || !/\p{Ll}/u.test(each))
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

const wordsIn = (words: string): readonly string[] => words.match(/[\p{L}\p{M}’'-]+/gu) ?? [];

const cutSpan = (text: string, { from, to }: Span): string =>
  text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);

const blank = (words: string): string => ' '.repeat(words.length);

const personalLabels = String.raw`date of birth|place of birth|d\.?o\.?b\.?|born|birth ?(?:day|date|place)|age|nationality|citizenship|marital status|civil status|family status|gender|sex|religion|pronouns|ethnicity|photo(?:graph)?|geboren|geburts(?:datum|ort|tag)|staats(?:angehörigkeit|bürgerschaft)|nationalität|familienstand|zivilstand|geschlecht|konfession|foto|lichtbild|n[ée]e?(?:\(e\))? le|date de naissance|lieu de naissance|âge|nationalité|état civil|situation familiale|sexe|fecha de nacimiento|lugar de nacimiento|edad|nacionalidad|estado civil|sexo|data di nascita|luogo di nascita|età|nazionalità|cittadinanza|stato civile|data de nascimento|idade|nacionalidade|geboorte(?:datum|plaats)|leeftijd|nationaliteit|burgerlijke staat|geslacht|data urodzenia|miejsce urodzenia|wiek|narodowość|obywatelstwo|stan cywilny|płeć`;

/** A line of personal details: its label at the beginning with a colon or the next cell behind it, or inside with a colon. */
const personal = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${personalLabels})\\s*[:：].*$`, 'giu'),
  new RegExp(`^\\W*(?:${personalLabels})(?:\\s{2,}.*)?$`, 'giu'),
  /\(?(?<![\p{L}\p{N}])(?:she|he|they)\s?\/\s?(?:her|hers|him|his|them|theirs)(?:\s?\/\s?\w+)?(?![\p{L}\p{N}])\)?/giu,
];

const everybody = [
  /\S+@\S+\.\S+/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /\b(?:linkedin|github|gitlab|xing|twitter|facebook|instagram)\.com\S*/giu,
  /(?:\+|\b00)\d[\d\s()./-]{7,}\d/gu,
  ...personal,
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
