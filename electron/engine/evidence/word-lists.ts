import type { SkillHit } from '../skills/find-skills';
import type { Passage } from './passage';

export type WordLists = {
  /** Lists under a job that name more than anybody does in one: worth what a list is, not what work is. */
  readonly bare: ReadonlySet<number>;
  /** All lists of a document that together name more than a person knows. */
  readonly endless: ReadonlySet<number>;
};

const mostInJob = 20;
const mostInAll = 75;

export const findWordLists = (
  passages: readonly Passage[],
  named: readonly (readonly SkillHit[])[],
): WordLists => {
  const lists = passages.flatMap((passage, index) =>
    isList(passage.quote, named[index] ?? []) ? [{ passage, index }] : [],
  );
  const told = new Set(
    passages.flatMap((_, index) => (lists.some((list) => list.index === index) ? [] : idsOf(named[index]))),
  );
  const distinct = (those: typeof lists): number =>
    new Set(those.flatMap(({ index }) => idsOf(named[index]).filter((id) => !told.has(id)))).size;
  const crowded = [
    ...Map.groupBy(
      lists.filter(({ passage }) => passage.job !== null),
      ({ passage }) => passage.job,
    ),
  ]
    .filter(([, those]) => distinct(those) > mostInJob)
    .flatMap(([, those]) => those);
  return {
    bare: new Set(crowded.map(({ index }) => index)),
    endless: new Set(distinct(lists) > mostInAll ? lists.map(({ index }) => index) : []),
  };
};

const idsOf = (hits: readonly SkillHit[] = []): readonly string[] => hits.map(({ id }) => id);

/** Names of skills and hardly a word between them. */
const isList = (quote: string, hits: readonly SkillHit[]): boolean => {
  const covered = hits.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    hits.length >= 8 || (hits.length > 0 && covered >= 0.6 * (quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0))
  );
};
