// The packed lexicon and an office's own words -> the lexicon that this office looks up. Its edition names the words: who
// shares them has the same edition, and so the same scores and receipts.
import type { OwnSkill } from '@shared/model/own-skill';
import { nameKey } from './fold-words';
import { type Lexicon, makeLexicon } from './lexicon';
import { lexiconEdition } from './lexicon-edition';
import type { SkillEntry, SkillName } from './parse-lexicon';

export const addOwnSkills = (packed: readonly SkillEntry[], own: readonly OwnSkill[]): Lexicon => {
  const moreNames = Map.groupBy(
    own.filter(({ sameAs }) => sameAs !== null),
    ({ sameAs }) => sameAs,
  );
  const known = new Set(packed.map(({ id }) => id));
  // The office's meaning of a word goes first.
  const entries = [
    ...own.filter(({ sameAs }) => sameAs === null).map((skill) => toEntry(skill, known)),
    ...packed.map((entry) => withNames(entry, moreNames.get(entry.id) ?? [])),
  ];
  return { ...makeLexicon(entries), edition: lexiconEdition(own) };
};

/** What criteria and stored scores call a skill of the office's own. */
export const ownEntryId = ({ id, sameAs }: Pick<OwnSkill, 'id' | 'sameAs'>): string => sameAs ?? `own-${id}`;

const closeness = 0.6;

const toEntry = (skill: OwnSkill, known: ReadonlySet<string>): SkillEntry => ({
  id: ownEntryId(skill),
  kind: 'skill',
  category: 'own',
  sector: 'own',
  names: namesOf(skill),
  parents: [],
  related: skill.closeTo.filter((id) => known.has(id)).map((id) => ({ id, weight: closeness })),
  cues: [],
});

/** Words that it has already are not put in twice. */
const withNames = (entry: SkillEntry, own: readonly OwnSkill[]): SkillEntry => {
  if (own.length === 0) return entry;
  const there = new Set(entry.names.filter(({ ambiguous }) => !ambiguous).map(({ words }) => nameKey(words)));
  const added = own.flatMap(namesOf).filter(({ words }) => !there.has(nameKey(words)));
  return { ...entry, names: [...entry.names, ...added] };
};

const namesOf = ({ name, synonyms }: OwnSkill): readonly SkillName[] =>
  [...new Map([name, ...synonyms].map((words) => [nameKey(words), words])).values()].map((words) => ({
    words,
    // "IT" is not "it".
    asWritten: words.length <= 3 && words === words.toUpperCase(),
    ambiguous: false,
  }));
