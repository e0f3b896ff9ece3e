import type { Profile } from './profile';

/** A resume of which nothing is known yet. */
export const emptyProfile: Profile = {
  judgement: { value: 'resume', confidence: 1, reason: '' },
  date: null,
  name: null,
  emails: [],
  phones: [],
  links: [],
  location: null,
  headline: null,
  summary: null,
  jobs: [],
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  publications: [],
  experience: { months: 0, stretches: [] },
  gaps: [],
  sections: [],
};
