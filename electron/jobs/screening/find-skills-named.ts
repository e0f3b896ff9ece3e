import { nameKey } from '../../engine/skills/fold-words';
import type { Lexicon } from '../../engine/skills/lexicon';

type Named = { readonly id: string; readonly name: string; readonly category: string };

/** Skills by what is typed: those that begin with it before those that hold it, short names first. */
export const findSkillsNamed = (
  { byId }: Pick<Lexicon, 'byId'>,
  { words, limit }: { readonly words: string; readonly limit: number },
): readonly Named[] => {
  const wanted = nameKey(words);
  if (wanted === '') return [];
  return [...byId.values()]
    .flatMap(({ id, category, names }) => {
      const keys = names.map((name) => nameKey(name.words));
      const place = Math.min(...keys.map((key) => key.indexOf(wanted)).filter((at) => at >= 0));
      const [first] = names;
      return first && place < Number.POSITIVE_INFINITY ? [{ id, category, name: first.words, place }] : [];
    })
    .toSorted(
      (one, other) =>
        Math.min(one.place, 1) - Math.min(other.place, 1) ||
        one.name.length - other.name.length ||
        (one.id < other.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ id, name, category }) => ({ id, name, category }));
};
