import { placesFor } from '@shared/model/edit-stages';
import type { Stage, StageList } from '@shared/model/stage';

/** Where people go unless somebody says otherwise: a step back, or on where there is none. */
export const heirAt = (list: StageList, key: Stage): Stage => {
  const at = list.findIndex((each) => each.key === key);
  const places = placesFor(list, key);
  return (places.findLast((place) => list.indexOf(place) < at) ?? places[0])?.key ?? 'new';
};
