import type { Correction } from './correction';
import type { Fact, Profile } from './profile';

export type PlainEntry = Correction['was'] & {};

const said = <Value extends string>(fact: { readonly value: Value } | null): Value | null =>
  fact?.value ?? null;
const one = (fact: Fact | null): readonly string[] => (fact === null ? [] : [fact.value]);

/** What a profile says in one field, as a correction names it; in the profile's own order. */
export const plainEntries = (profile: Profile, field: Correction['field']): readonly PlainEntry[] => {
  switch (field) {
    case 'name':
    case 'location':
    case 'headline':
      return one(profile[field]);
    case 'emails':
    case 'phones':
    case 'links':
      return profile[field].map(({ value }) => value);
    case 'skills':
      return profile.skills.map(({ name }) => name.value);
    case 'jobs':
      return profile.jobs.map(({ title, employer, location, start, end }) => ({
        title: said(title),
        employer: said(employer),
        location: said(location),
        start: said(start),
        end: said(end),
      }));
    case 'education':
      return profile.education.map(({ degree, field: of, institution, start, end, level }) => ({
        degree: said(degree),
        field: said(of),
        institution: said(institution),
        start: said(start),
        end: said(end),
        level,
      }));
    case 'languages':
      return profile.languages.map(({ name, level }) => ({ name: name.value, level }));
    case 'certifications':
      return profile.certifications.map(({ name, issuer, date }) => ({
        name: name.value,
        issuer: said(issuer),
        date: said(date),
      }));
  }
};
