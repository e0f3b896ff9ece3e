import type { Correction } from '@shared/model/correction';
import type { Certification, Fact, Profile, SpokenLanguage, Studied, WorkedJob } from '@shared/model/profile';
import { countExperience } from './work/count-experience';

/**
 * Profile + corrections -> Profile. A correction names what was read and what it really is; after a re-reading the
 * entry that is most like what was read is replaced, and where nothing is like it any more, the person's word is
 * added all the same.
 */
export const correctProfile = (profile: Profile, corrections: readonly Correction[]): Profile =>
  corrections.reduce(correctOnce, profile);

const correctOnce = (profile: Profile, correction: Correction): Profile => {
  switch (correction.field) {
    case 'name':
    case 'location':
    case 'headline':
      return { ...profile, [correction.field]: said(correction.now, profile[correction.field]) };
    case 'emails':
    case 'phones':
    case 'links':
      return {
        ...profile,
        [correction.field]: replaced(profile[correction.field], {
          isIt: (fact) => same(fact.value, correction.was),
          now: (old) => said(correction.now, old),
        }),
      };
    case 'skills':
      return {
        ...profile,
        skills: replaced(profile.skills, {
          isIt: (skill) => same(skill.name.value, correction.was),
          now: (old) => {
            const name = said(correction.now, old?.name ?? null);
            return name && { years: null, lastUse: null, level: null, ...old, name };
          },
        }),
      };
    case 'jobs':
      return withJobs(
        profile,
        replaced(profile.jobs, {
          isIt: likest(profile.jobs, correction.was, jobFields),
          now: (old) => correction.now && makeJob(correction.now, old),
        }),
      );
    case 'education':
      return {
        ...profile,
        education: replaced(profile.education, {
          isIt: likest(profile.education, correction.was, studiedFields),
          now: (old) => correction.now && makeStudied(correction.now, old),
        }),
      };
    case 'languages':
      return {
        ...profile,
        languages: replaced(profile.languages, {
          isIt: (language) => same(language.name.value, correction.was?.name ?? null),
          now: (old) => correction.now && makeLanguage(correction.now, old),
        }),
      };
    case 'certifications':
      return {
        ...profile,
        certifications: replaced(profile.certifications, {
          isIt: (certification) => same(certification.name.value, correction.was?.name ?? null),
          now: (old) => correction.now && makeCertification(correction.now, old),
        }),
      };
  }
};

/** Years at work are counted from the jobs as they really were. */
const withJobs = (profile: Profile, jobs: Profile['jobs']): Profile => ({
  ...profile,
  jobs,
  ...countExperience(jobs, profile.date),
});

type Replacing<Entry> = {
  readonly isIt: (entry: Entry) => boolean;
  readonly now: (old: Entry | undefined) => Entry | null;
};

const replaced = <Entry>(entries: readonly Entry[], { isIt, now }: Replacing<Entry>): readonly Entry[] => {
  const at = entries.findIndex(isIt);
  const entry = now(entries[at]);
  if (at < 0) return entry === null ? entries : [...entries, entry];
  return entries.flatMap((each, index) => (index === at ? (entry ?? []) : each));
};

/** The person's word keeps the place on the page that it corrects. */
const saidAs = <Value extends string>(
  now: Value | null,
  old: { readonly value: string; readonly spans: Fact['spans'] } | null,
) => (now === null ? null : { value: now, confidence: 1, spans: old?.spans ?? [], corrected: true as const });
const said = (now: string | null, old: Fact | null | undefined): Fact | null =>
  old && now === old.value ? old : saidAs(now, old ?? null);

const same = (one: string | null, other: string | null): boolean => folded(one) === folded(other);
const folded = (words: string | null): string =>
  (words ?? '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]/gu, '')
    .toLowerCase();

type Plain = Readonly<Record<string, string | null>>;

/** At least half of what was known has to agree, so that a better reading of one field does not lose the correction. */
const likest = <Entry>(
  entries: readonly Entry[],
  was: Plain | null,
  fieldsOf: (entry: Entry) => Plain,
): ((entry: Entry) => boolean) => {
  if (was === null) return () => false;
  const known = Object.entries(was).filter(([, value]) => value !== null);
  const likeness = (entry: Entry): number => {
    const fields = fieldsOf(entry);
    return known.filter(([name, value]) => same(fields[name] ?? null, value)).length;
  };
  const best = entries.reduce<Entry | undefined>(
    (found, entry) => (found === undefined || likeness(entry) > likeness(found) ? entry : found),
    undefined,
  );
  return best !== undefined && likeness(best) * 2 >= known.length ? (entry) => entry === best : () => false;
};

const plain = (fact: { readonly value: string } | null): string | null => fact?.value ?? null;

const jobFields = ({ title, employer, location, start, end }: WorkedJob): Plain => ({
  title: plain(title),
  employer: plain(employer),
  location: plain(location),
  start: plain(start),
  end: plain(end),
});

const studiedFields = ({ degree, field, institution, start, end, level }: Studied): Plain => ({
  degree: plain(degree),
  field: plain(field),
  institution: plain(institution),
  start: plain(start),
  end: plain(end),
  level,
});

type Now<Field extends Correction['field']> = NonNullable<Extract<Correction, { field: Field }>['now']>;

const makeJob = (now: Now<'jobs'>, old: WorkedJob | undefined): WorkedJob => ({
  title: said(now.title, old?.title ?? null),
  employer: said(now.employer, old?.employer ?? null),
  location: said(now.location, old?.location ?? null),
  start: saidAs(now.start, old?.start ?? null),
  end: saidAs(now.end, old?.end ?? null),
  bullets: old?.bullets ?? [],
});

const makeStudied = (now: Now<'education'>, old: Studied | undefined): Studied => ({
  degree: said(now.degree, old?.degree ?? null),
  field: said(now.field, old?.field ?? null),
  institution: said(now.institution, old?.institution ?? null),
  location: old?.location ?? null,
  start: saidAs(now.start, old?.start ?? null),
  end: saidAs(now.end, old?.end ?? null),
  level: now.level,
});

const makeLanguage = (now: Now<'languages'>, old: SpokenLanguage | undefined): SpokenLanguage => ({
  name: saidAs(now.name, old?.name ?? null) as Fact,
  said: old?.said ?? null,
  level: now.level,
});

const makeCertification = (now: Now<'certifications'>, old: Certification | undefined): Certification => ({
  name: saidAs(now.name, old?.name ?? null) as Fact,
  issuer: said(now.issuer, old?.issuer ?? null),
  date: saidAs(now.date, old?.date ?? null),
  expires: old?.expires ?? null,
});
