import type { Opinion } from '@shared/model/scorecard';

export const opinionWords: Readonly<Record<Opinion, string>> = {
  'strong-no': 'Strong no',
  no: 'No',
  yes: 'Yes',
  'strong-yes': 'Strong yes',
  'no-decision': 'No decision',
};
