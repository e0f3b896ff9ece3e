// Job titles with the family they belong to and how far up they stand: resources/lexicon/titles.txt.
import { type Seniority, seniority } from '@shared/model/criterion';
import source from '../../../resources/lexicon/titles.txt?raw';
import { foldWord, nameKey, wordsOf } from './fold-words';
import { neutralTitle } from './neutral-title';

export type Title = {
  readonly id: string;
  readonly names: readonly string[];
  readonly family: string;
  readonly seniority: Seniority | null;
};

/** Lines that are no title are answered as null, for the checker. */
export const parseTitles = (text: string): readonly (Title | null)[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseTitle);

const parseTitle = (line: string): Title | null => {
  const [, id, names, family, said] =
    /^([a-z0-9-]+): (.+?)\s+< ([a-z0-9-]+)(?:\s+@ (\w+))?$/.exec(line) ?? [];
  const level = seniority.safeParse(said);
  if (!id || !names || !family || (said !== undefined && !level.success)) return null;
  return { id, names: names.split(';').map((name) => name.trim()), family, seniority: level.data ?? null };
};

/** The title that these words name: all of them, else the longest known title among them. */
export const findTitle = (words: string): Title | null => {
  const folded = wordsOf(neutralTitle(words)).map(({ word }) => foldWord(word));
  for (let length = Math.min(6, folded.length); length > 0; length -= 1)
    for (let from = 0; from + length <= folded.length; from += 1) {
      const found = titles().get(folded.slice(from, from + length).join(''));
      if (found) return found;
    }
  return null;
};

let byKey: ReadonlyMap<string, Title> | null = null;

const titles = (): ReadonlyMap<string, Title> => {
  byKey ??= new Map(
    parseTitles(source).flatMap(
      (title) => title?.names.map((name): [string, Title] => [nameKey(neutralTitle(name)), title]) ?? [],
    ),
  );
  return byKey;
};
