// The skill lexicon as it is looked up: by id, and by the key of each name.
import { nameKey, wordsOf } from './fold-words';
import type { SkillEntry, SkillName } from './parse-lexicon';

export type NameUse = {
  readonly entry: SkillEntry;
  readonly name: SkillName;
  /** In words. */
  readonly length: number;
};
export type Lexicon = {
  /** Which words of an office's own are in it; '': none. */
  readonly edition: string;
  readonly byId: ReadonlyMap<string, SkillEntry>;
  readonly byKey: ReadonlyMap<string, readonly NameUse[]>;
  /** How names begin: what begins otherwise need not be looked up. */
  readonly heads: ReadonlySet<string>;
  /** Of the longest name. */
  readonly mostWords: number;
  /** Keys of cues with the words they consist of, so that a line is asked once. */
  readonly cueKeys: ReadonlyMap<string, readonly string[]>;
  /** How much of `from` somebody who has `to` has as well: parents, children, neighbours. */
  readonly near: (wanted: string) => ReadonlyMap<string, number>;
};

export const makeLexicon = (entries: readonly SkillEntry[]): Lexicon => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byKey = Map.groupBy(
    entries.flatMap((entry) =>
      entry.names.map((name) => ({ entry, name, length: wordsOf(name.words).length })),
    ),
    ({ name }) => nameKey(name.words),
  );
  const lengths = entries.flatMap(({ names }) => names.map((name) => wordsOf(name.words).length));
  return {
    edition: '',
    byId,
    byKey,
    heads: new Set([...byKey.keys()].flatMap((key) => headsOf(key))),
    mostWords: lengths.reduce((most, length) => Math.max(most, length), 1),
    cueKeys: new Map(entries.map(({ id, cues }) => [id, cues.map(nameKey)])),
    near: nearnessOf(entries, byId),
  };
};

export const headLength = 6;

const headsOf = (key: string): readonly string[] =>
  Array.from({ length: Math.min(headLength, key.length) }, (_, at) => key.slice(0, at + 1));

/** Who has a child has the parent nearly whole; who has the parent has some of the child. */
const fromChild = 0.9;
const fromParent = 0.3;

const nearnessOf = (
  entries: readonly SkillEntry[],
  byId: ReadonlyMap<string, SkillEntry>,
): Lexicon['near'] => {
  const children = Map.groupBy(
    entries.flatMap(({ id, parents }) => parents.map((parent) => ({ id, parent }))),
    ({ parent }) => parent,
  );
  const related = Map.groupBy(
    entries.flatMap((entry) =>
      entry.related.flatMap(({ id, weight }) => [
        { of: entry.id, id, weight },
        { of: id, id: entry.id, weight },
      ]),
    ),
    ({ of }) => of,
  );
  const found = new Map<string, ReadonlyMap<string, number>>();
  return (wanted) => {
    const before = found.get(wanted);
    if (before) return before;
    const near = new Map<string, number>();
    const put = (id: string, weight: number): void => {
      if (id !== wanted && weight >= 0.2) near.set(id, Math.max(near.get(id) ?? 0, weight));
    };
    for (const { id, weight } of related.get(wanted) ?? []) put(id, weight);
    for (const parent of byId.get(wanted)?.parents ?? []) put(parent, fromParent);
    const descend = (id: string, weight: number): void => {
      for (const child of children.get(id) ?? []) {
        put(child.id, weight);
        if (weight > 0.5) descend(child.id, weight * fromChild);
      }
    };
    descend(wanted, fromChild);
    found.set(wanted, near);
    return near;
  };
};
