import type { Profile } from '@shared/model/profile';

export const redactProfile = ({
  profile,
}: {
  readonly profile: Profile;
  readonly hideSchools: boolean;
}): Profile => ({
  ...profile,
  name: null,
  emails: [],
  phones: [],
  links: [],
  location: null,
  headline: null,
  summary: null,
  education: [],
});
