import type { Profile, Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { namePatterns } from './name-patterns';

type Line = {
  readonly text: string;
  readonly page: number;
  readonly line: number;
  /** Tells of jobs or schools: firms bear names of families there. */
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
