import { type Fact, type Profile, totalYears } from '@shared/model/profile';

/** The profile in plain values, in a form that stays: for people and for measuring. */
export const plainProfile = (profile: Profile) => ({
  name: plain(profile.name),
  emails: profile.emails.map(wordsOf),
  phones: profile.phones.map(wordsOf),
  links: profile.links.map(wordsOf),
  location: plain(profile.location),
  headline: plain(profile.headline),
  summary: plain(profile.summary),
  jobs: profile.jobs.map(({ title, employer, location, start, end }) => ({
    title: plain(title),
    employer: plain(employer),
    location: plain(location),
    start: start?.value ?? null,
    end: end?.value ?? null,
  })),
  education: profile.education.map(({ degree, field, institution, start, end, level }) => ({
    degree: plain(degree),
    field: plain(field),
    institution: plain(institution),
    start: start?.value ?? null,
    end: end?.value ?? null,
    level,
  })),
  skills: profile.skills.map(({ name }) => name.value),
  languages: profile.languages.map(({ name, level, said }) => ({
    name: name.value,
    level: level ?? plain(said),
  })),
  certifications: profile.certifications.map(({ name, issuer, date }) => ({
    name: name.value,
    issuer: plain(issuer),
    date: date?.value ?? null,
  })),
  projects: profile.projects.map(({ name }) => name.value),
  publications: profile.publications.map(({ title }) => title.value),
  totalYears: totalYears(profile),
  gaps: profile.gaps.map(({ from, to, months }) => ({ from, to, months })),
});

const wordsOf = ({ value }: Fact): string => value;
const plain = (fact: Fact | null): string | null => fact?.value ?? null;
