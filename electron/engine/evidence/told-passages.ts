import type { Fact, Profile, SectionKind } from '@shared/model/profile';
import type { Passage } from './passage';

/** What a person said stands there, and no line says: it counts as if it were one more line. */
export const toldPassages = (profile: Profile): readonly Passage[] => [
  ...profile.skills.flatMap(({ name }) => (name.corrected ? [told(name, 'skills')] : [])),
  ...profile.jobs.flatMap(({ title, employer }, job) =>
    withoutLine(title, employer).map((fact) => told(fact, 'work', job)),
  ),
  ...profile.education.flatMap(({ degree, field, institution }) =>
    withoutLine(degree, field, institution).map((fact) => told(fact, 'education')),
  ),
  ...profile.languages.flatMap(({ name }) => withoutLine(name).map((fact) => told(fact, 'languages'))),
  ...profile.certifications.flatMap(({ name }) =>
    withoutLine(name).map((fact) => told(fact, 'certifications')),
  ),
  ...withoutLine(profile.headline).map((fact) => told(fact, 'summary')),
];

const withoutLine = (...facts: readonly (Fact | null)[]): readonly Fact[] =>
  facts.filter((fact) => fact !== null).filter(({ corrected, spans }) => corrected && spans.length === 0);

const told = ({ value, spans }: Fact, section: SectionKind, job: number | null = null): Passage => ({
  quote: value,
  counted: value,
  spans,
  section,
  job,
  hasResult: false,
});
