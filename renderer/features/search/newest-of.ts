import type { PersonRow } from '@shared/model/person';

type Applications = PersonRow['applications'];

export const newestOf = (applications: Applications): Applications[number] | undefined =>
  applications.toSorted((one, other) => (one.appliedAt < other.appliedAt ? 1 : -1))[0];
