import type { ApplicationId } from '@shared/model/id';

/** A column answers for the cards it shows; who else is selected, elsewhere or below, stays so. */
export const mergeSelection = (
  before: ReadonlySet<ApplicationId>,
  shown: readonly ApplicationId[],
  chosen: 'all' | ReadonlySet<ApplicationId>,
): ReadonlySet<ApplicationId> => {
  const after = new Set(before);
  for (const id of shown) after.delete(id);
  for (const id of chosen === 'all' ? shown : chosen) after.add(id);
  return after;
};

/** Who drags or moves one of those that are selected means all of them, also those in other columns. */
export const withSelection = (
  ids: readonly ApplicationId[],
  selected: ReadonlySet<ApplicationId>,
): readonly ApplicationId[] => (ids.some((id) => selected.has(id)) ? [...selected] : ids);
