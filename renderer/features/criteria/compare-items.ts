// What moved between the saved criteria and the edited ones: a weight is previewed at once, a question only once it is saved.
import { canonicalJson } from '@shared/lib/canonical-json';
import type { Criterion } from '@shared/model/criterion';
import { freeId } from './new-criterion';

type Items = readonly Criterion[];

export const sameItems = (one: Items, other: Items): boolean => canonicalJson(one) === canonicalJson(other);

/** The weights for the saved questions, 0 for those that no longer count; null: as they were saved. */
export const previewWeights = (saved: Items, edited: Items): Readonly<Record<string, number>> | null => {
  const now = new Map(edited.map((item) => [item.id, item]));
  const scored = saved.filter(({ mode }) => mode === 'scored');
  const weights = scored.map(({ id }) => [id, weightOf(now.get(id))] as const);
  const isSame = scored.every(({ id, weight }) => weightOf(now.get(id)) === weight);
  return isSame ? null : Object.fromEntries(weights);
};

const weightOf = (item: Criterion | undefined): number => (item?.mode === 'scored' ? (item.weight ?? 0) : 0);

/** Those whose answers nobody has yet: new, asked otherwise, or with another mode than a weight can stand for. */
export const unscoredIds = (saved: Items, edited: Items): ReadonlySet<string> => {
  const before = new Map(saved.map((item) => [item.id, item]));
  return new Set(
    edited
      .filter((item) => {
        const was = before.get(item.id);
        if (was === undefined || questionOf(was) !== questionOf(item)) return true;
        return was.mode !== item.mode && !(was.mode === 'scored' && item.mode === 'note');
      })
      .map(({ id }) => id),
  );
};

/** How many changes the order does not show yet. */
export const countUnscored = (saved: Items, edited: Items): number => {
  const there = new Set(edited.map(({ id }) => id));
  const goneGates = saved.filter(({ id, mode }) => mode === 'gate' && !there.has(id));
  return unscoredIds(saved, edited).size + goneGates.length;
};

/** A draft takes the numbers of the questions that are asked already, and new ones for the rest. */
export const adoptIds = (draft: Items, saved: Items): Items => {
  const known = new Map(saved.map((item) => [questionOf(item), item.id]));
  const adopted: Criterion[] = [];
  for (const item of draft) {
    const id = known.get(questionOf(item));
    const isFree = id !== undefined && adopted.every((other) => other.id !== id);
    adopted.push({ ...item, id: isFree ? id : freeId(saved, adopted) });
  }
  return adopted;
};

const questionOf = (item: Criterion): string => {
  const { id: _id, label: _label, mode: _mode, weight: _weight, required: _required, ...question } = item;
  return canonicalJson(question);
};
