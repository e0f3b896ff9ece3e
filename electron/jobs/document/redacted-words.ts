import type { Correction } from '@shared/model/correction';
import type { Profile } from '@shared/model/profile';
import { plainText, type Text } from '@shared/model/text';
import { correctProfile } from '../../engine/profile/correct-profile';
import { maySayWho } from '../../engine/redact/may-say-who';
import { redactText } from '../../engine/redact/redact-text';

type Said = {
  readonly text: Text;
  /** As it was read. */
  readonly profile: Profile;
  readonly corrections: readonly Correction[];
};

/** The words that are searched while somebody is hidden. Schools go whatever the office has set: an index is not made anew. */
export const redactedWords = ({ text, profile, corrections }: Said): string => {
  if (maySayWho(profile)) return '';
  const corrected = correctProfile(profile, corrections);
  const asRead = corrections.length === 0 ? undefined : profile;
  return plainText(redactText({ text, profile: corrected, asRead, hideSchools: true }).text);
};
