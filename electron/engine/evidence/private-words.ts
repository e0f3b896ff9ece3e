import type { Profile, Span } from '@shared/model/profile';

type Line = { readonly text: string; readonly page: number; readonly line: number };

/**
 * Takes out of a line who somebody is and how they are reached; characters become spaces, so that places stay. A part
 * of the name that is an ordinary word as well (Baker, Ruby) stays wherever it is not the whole name.
 */
export const privateWords = (
  profile: Profile,
  isWord: (word: string) => boolean,
): ((line: Line) => string) => {
  const spans = Map.groupBy(
    [profile.name, profile.location, ...profile.emails, ...profile.phones, ...profile.links].flatMap(
      (fact) => fact?.spans ?? [],
    ),
    ({ page, line }) => `${page}.${line}`,
  );
  const named = namePattern(profile.name?.value ?? '', isWord);
  const patterns = named ? [...everybody, named] : everybody;
  return ({ text, page, line }) =>
    patterns.reduce(
      (kept, pattern) => kept.replace(pattern, blank),
      (spans.get(`${page}.${line}`) ?? []).reduce(cutSpan, text),
    );
};

const namePattern = (name: string, isWord: (word: string) => boolean): RegExp | null => {
  const words = name.split(/[\s,]+/).filter((word) => word.length > 1);
  if (words.length === 0) return null;
  const whole = [words, words.toReversed()].map((each) => each.map(escaped).join('[\\s,]+'));
  const alone = words.filter((word) => word.length > 2 && !isWord(word)).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...whole, ...alone].join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

const cutSpan = (text: string, { from, to }: Span): string =>
  text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);

const blank = (words: string): string => ' '.repeat(words.length);

/** A line of personal details with its label: birth, nationality, family, sex, religion; and pronouns in brackets. */
const personal =
  /\b(?:date of birth|d\.?o\.?b\.?|born|birthday|age|nationality|citizenship|marital status|gender|sex|religion|pronouns|geboren|geburtsdatum|staatsangehörigkeit|familienstand|konfession|née? le|date de naissance|nationalité|état civil|fecha de nacimiento|nacionalidad|estado civil|data di nascita|nazionalità|stato civile|data de nascimento|geboortedatum|nationaliteit|data urodzenia|narodowość)\s*[:：].*$|\(?\b(?:she|he|they)\s?\/\s?(?:her|hers|him|his|them|theirs)(?:\s?\/\s?\w+)?\b\)?/giu;

const everybody = [
  /\S+@\S+\.\S+/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /\b(?:linkedin|github|gitlab|xing|twitter|facebook|instagram)\.com\S*/giu,
  /(?:\+|\b00)\d[\d\s()./-]{7,}\d/gu,
  personal,
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
