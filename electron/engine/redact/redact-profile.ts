import { timeAway } from '@shared/lib/time-away';
import type { Fact, Profile } from '@shared/model/profile';
import { noProperties, type Text } from '@shared/model/text';
import { isOwnFirm } from './facts-of';
import { type FindPrivate, findPrivate } from './find-private';
import { bareZoned } from './lines-to-zones';
import { coverRanges } from './mask';

export type RedactProfile = {
  readonly profile: Profile;
  /** Before somebody corrected it: what was read there is hidden as well. */
  readonly asRead?: Profile | undefined;
  readonly hideSchools?: boolean;
  readonly keepTown?: boolean;
};

/** The facts without who somebody is, where they live and when they learned; spans stay. */
export const redactProfile = ({
  profile,
  asRead,
  hideSchools = false,
  keepTown = false,
}: RedactProfile): Profile => {
  const finds = (asRead === undefined ? [profile] : [profile, asRead]).map((each) =>
    findPrivate({ profile: each, hideSchools, keepTown }, noText),
  );
  const { told, named } = maskers((...at) => finds.flatMap((find) => find(...at)));
  return {
    ...profile,
    judgement: { ...profile.judgement, reason: told(profile.judgement.reason) },
    name: null,
    emails: [],
    phones: [],
    links: [],
    location: keepTown ? withoutCode(profile.location) : null,
    headline: maskFact(profile.headline, named),
    summary: maskFact(profile.summary, told),
    jobs: profile.jobs.map((job) => ({
      ...job,
      title: maskFact(job.title, titled(named)),
      employer: maskFact(job.employer, isOwnFirm(job) ? told : named),
      bullets: job.bullets.map((bullet) => ({ ...bullet, value: told(bullet.value) })),
    })),
    education: profile.education.map((studied) => ({
      ...studied,
      degree: maskFact(studied.degree, undated(named)),
      field: maskFact(studied.field, undated(named)),
      institution: hideSchools ? null : maskFact(studied.institution, undated(named)),
      location: hideSchools ? null : studied.location,
      start: null,
      end: null,
    })),
    skills: profile.skills.map((skill) => ({
      ...skill,
      name: { ...skill.name, value: named(skill.name.value) },
    })),
    certifications: profile.certifications.map((each) => ({
      ...each,
      name: { ...each.name, value: named(each.name.value) },
      issuer: maskFact(each.issuer, named),
    })),
    projects: profile.projects.map((project) => ({
      ...project,
      name: { ...project.name, value: named(project.name.value) },
      bullets: project.bullets.map((bullet) => ({ ...bullet, value: told(bullet.value) })),
    })),
    publications: profile.publications.map((each) => ({
      ...each,
      title: { ...each.title, value: told(each.title.value) },
    })),
    sections: profile.sections.map((section) => ({ ...section, heading: maskFact(section.heading, named) })),
  };
};

const noText: Text = { pages: [], findings: [], language: null, properties: noProperties };

type MaskWords = (words: string) => string;

/** Told in sentences, where a part of the name is the person; named in a fact, where it is a firm or a thing. */
const maskers = (find: FindPrivate): { readonly told: MaskWords; readonly named: MaskWords } => {
  const masked =
    (isName: boolean): MaskWords =>
    (words) =>
      words
        .split('\n')
        .map((text) => {
          const line = bareZoned(text);
          const kept = isName ? [{ from: 0, to: text.length }] : [];
          return coverRanges(text, find({ ...line, zone: 'record', kept }, null, null));
        })
        .join('\n');
  return { told: masked(false), named: masked(true) };
};

/** Time away from work that was written down like a job. */
const titled =
  (mask: MaskWords): MaskWords =>
  (words) =>
    timeAway([words]).has(0) ? words.replace(/\S/g, '█') : mask(words);

const undated =
  (mask: MaskWords): MaskWords =>
  (words) =>
    mask(words).replace(/(?<!\d)(?:19[4-9]\d|20[0-4]\d)(?!\d)/g, '████');

const maskFact = (fact: Fact | null, mask: MaskWords): Fact | null =>
  fact && { ...fact, value: mask(fact.value) };

const withoutCode = (fact: Fact | null): Fact | null =>
  fact && {
    ...fact,
    value: fact.value
      .replace(
        /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|(?:[A-Z]{1,2}-)?\d[\d-]{3,9}(?:\s[A-Z]{2}(?=\s))?)(?![\p{L}\d])/gu,
        '',
      )
      .replace(/\s{2,}/g, ' ')
      .trim(),
  };
