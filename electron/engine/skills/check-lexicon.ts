// What a lexicon must keep: unique ids, names that say one thing or are flagged, relations that exist and do not turn in circles.
import { nameKey } from './fold-words';
import type { SkillEntry } from './parse-lexicon';

export const checkLexicon = (entries: readonly SkillEntry[]): readonly string[] => {
  const byId = Map.groupBy(entries, ({ id }) => id);
  return [
    ...[...byId].filter(([, those]) => those.length > 1).map(([id]) => `${id}: the id is given twice`),
    ...entries.flatMap((entry) => relationFaults(entry, byId)),
    ...nameFaults(entries),
    ...entries.filter(hasMuteFlag).map(({ id }) => `${id}: an ambiguous name without a cue`),
    ...circles(entries).map((id) => `${id}: is its own ancestor`),
  ];
};

const relationFaults = (
  { id, parents, related }: SkillEntry,
  byId: ReadonlyMap<string, unknown>,
): readonly string[] => [
  ...[...parents, ...related.map((each) => each.id)]
    .filter((other) => !byId.has(other))
    .map((other) => `${id}: names ${other}, which is not there`),
  ...related.filter((each) => each.id === id).map(() => `${id}: is related to itself`),
  ...related
    .filter((each) => parents.includes(each.id))
    .map((each) => `${id}: ${each.id} is parent and related`),
];

/** The same words for two skills are allowed when both are flagged, or when spelling as written tells them apart. */
const nameFaults = (entries: readonly SkillEntry[]): readonly string[] => {
  const uses = entries.flatMap(({ id, names }) =>
    names.map((name) => ({ id, name, key: name.asWritten ? `=${name.words}` : nameKey(name.words) })),
  );
  return [...Map.groupBy(uses, ({ key }) => key)].flatMap(([key, those]) => {
    if (key === '') return those.map(({ id }) => `${id}: a name without letters`);
    const ids = [...new Set(those.map(({ id }) => id))];
    if (ids.length === 1 || those.every(({ name }) => name.ambiguous)) return [];
    return [`"${those[0]?.name.words}" stands for ${ids.join(' and ')}`];
  });
};

const hasMuteFlag = ({ names, cues }: SkillEntry): boolean =>
  cues.length === 0 && names.some(({ ambiguous }) => ambiguous) && names.every(({ ambiguous }) => ambiguous);

const circles = (entries: readonly SkillEntry[]): readonly string[] => {
  const parentsOf = new Map(entries.map(({ id, parents }) => [id, parents]));
  const turns = (id: string, seen: readonly string[]): boolean =>
    seen.includes(id) || (parentsOf.get(id) ?? []).some((parent) => turns(parent, [...seen, id]));
  return entries.filter(({ id }) => turns(id, [])).map(({ id }) => id);
};
