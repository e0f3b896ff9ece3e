import type { Fact, Profile, Span } from '@shared/model/profile';

export type Education = Profile['education'];

export const keyOf = ({ page, line }: Pick<Span, 'page' | 'line'>): string => `${page}.${line}`;

type Spanned = Pick<Fact, 'spans'> | null;

export const spansOf = (facts: readonly Spanned[]): readonly Span[] =>
  facts.flatMap((fact) => fact?.spans ?? []);

/** What is told of work, studies and skills: titles, firms, degrees, names of skills. */
export const tellingFacts = (profile: Profile): readonly (Fact | null)[] => [
  profile.headline,
  ...profile.jobs.filter((job) => !isOwnFirm(job)).map(({ employer }) => employer),
  ...profile.jobs.map(({ title }) => title),
  ...profile.education.flatMap(({ degree, field, institution }) => [degree, field, institution]),
  ...profile.skills.map(({ name }) => name),
  ...profile.languages.map(({ name }) => name),
  ...profile.certifications.flatMap(({ name, issuer }) => [name, issuer]),
  ...profile.projects.map(({ name }) => name),
];

/** The firm of somebody who works for themselves bears their name. */
export const isOwnFirm = ({ title, employer }: Profile['jobs'][number]): boolean =>
  owner.test(`${title?.value ?? ''} ${employer?.value ?? ''}`);

const owner =
  /(?<!\p{L})(?:owner|founder|co-?founder|freelance\p{L}*|self[- ]employed|proprietor|inhaber(?:in)?|selbst(?:st)?ändige?r?|freiberufl\p{L}*|gründer(?:in)?|indépendante?|gérante?|fondat(?:eur|rice)|auto-?entrepreneur\p{L}*|autónom[oa]|fundador[a]?|titolare|libero professionista|fondat(?:ore|rice)|autônom[oa]|zelfstandig\p{L}*|eigenaar|zzp\p{L}*|właściciel(?:ka)?|samozatrudni\p{L}*)(?!\p{L})/iu;
