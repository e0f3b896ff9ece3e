import type { Judgement, Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';

/** Resume, or something else that came along with it, and why. */
export const judgeDocument = (_text: Text, _facts: Omit<Profile, 'judgement'>): Judgement => ({
  value: 'resume',
  confidence: 0,
  reason: '',
});
