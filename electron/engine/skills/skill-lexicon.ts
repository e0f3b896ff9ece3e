import { type Lexicon, makeLexicon } from './lexicon';
import { parseLexicon, type SkillEntry } from './parse-lexicon';

const sources = import.meta.glob<string>('../../../resources/lexicon/skills/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let made: Lexicon | null = null;

/** The lexicon as it is packed; the tests see to it that all of it can be read. */
export const skillLexicon = (): Lexicon => {
  made ??= makeLexicon(packedEntries());
  return made;
};

export const packedEntries = (): readonly SkillEntry[] =>
  Object.keys(sources)
    .sort()
    .flatMap((path) => {
      const parsed = parseLexicon(sources[path] ?? '', /([a-z]+)[^/]*\.txt$/.exec(path)?.[1]);
      return parsed.ok ? parsed.value : [];
    });
