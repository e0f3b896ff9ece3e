import type { Stage } from '@shared/model/application';
import type { Band } from '@shared/model/score';

export const stageWords: Readonly<Record<Stage, string>> = {
  new: 'New',
  screened: 'Screened',
  'phone-screen': 'Phone screen',
  interview: 'Interview',
  offer: 'Offer',
  hired: 'Hired',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
};

/** Whom to talk to first, never who is best. */
export const bandWords: Readonly<Record<Band, string>> = {
  priority: 'Priority to talk to',
  'worth-a-look': 'Worth a look',
  possible: 'Possible',
  'little-found': 'Little found',
  'hardly-readable': 'Hardly readable',
  'not-scored': 'Not scored',
};
