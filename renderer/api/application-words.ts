import type { Band } from '@shared/model/score';

/** Whom to talk to first, never who is best. */
export const bandWords: Readonly<Record<Band, string>> = {
  priority: 'Priority to talk to',
  'worth-a-look': 'Worth a look',
  possible: 'Possible',
  'little-found': 'Little found',
  'hardly-readable': 'Hardly readable',
  'not-scored': 'Not scored',
};
