import { personalWords } from '@shared/lib/personal-words';
import type { Profile, Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { namePatterns } from './name-patterns';

type Line = {
  readonly text: string;
  readonly page: number;
  readonly line: number;
  /** Tells of jobs, schools or tools: they bear names of families. */
  readonly isRecord: boolean;
};

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
  const names = namePatterns(text, profile, isWord);
  return ({ text, page, line, isRecord }) =>
    [...everybody, ...(isRecord ? names.inRecords : names.elsewhere)].reduce(
      (kept, pattern) => kept.replace(pattern, blank),
      (spans.get(`${page}.${line}`) ?? []).reduce(cutSpan, text),
    );
};

const cutSpan = (text: string, { from, to }: Span): string =>
  text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);

const blank = (words: string): string => ' '.repeat(words.length);

const everybody = [
  // Bounded: twenty thousand "@" in a line must not take seconds.
  /[^\s@]{1,100}@[^\s@]{1,200}\.[^\s@]+/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /\b(?:linkedin|github|gitlab|xing|twitter|facebook|instagram)\.com\S*/giu,
  /(?:\+|\b00)\d[\d\s()./-]{7,}\d/gu,
  ...personalWords,
];
