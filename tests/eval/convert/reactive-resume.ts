import { z } from 'zod';
import type { Label } from '../measure/label';
import type { Person } from '../people/person';
import { personOfJsonResume } from './json-resume';
import { partialDateOf, rangeOf } from './months';

const url = z.object({ href: z.string() }).default({ href: '' });
const shown = { visible: z.boolean().default(true) };
const section = <Item extends z.ZodType>(item: Item) =>
  z.object({ ...shown, items: z.array(item) }).default({ visible: false, items: [] });

const reactiveResume = z.object({
  basics: z.object({ name: z.string(), email: z.string(), phone: z.string(), location: z.string(), url }),
  sections: z.object({
    experience: section(
      z.object({ ...shown, company: z.string(), position: z.string(), date: z.string(), url }),
    ),
    education: section(
      z.object({
        ...shown,
        institution: z.string(),
        studyType: z.string(),
        area: z.string(),
        date: z.string(),
      }),
    ),
    skills: section(z.object({ ...shown, name: z.string(), keywords: z.array(z.string()) })),
    languages: section(z.object({ ...shown, name: z.string() })),
    certifications: section(z.object({ ...shown, name: z.string(), issuer: z.string(), date: z.string() })),
    profiles: section(z.object({ ...shown, url })),
  }),
});

/**
 * What a page of Reactive Resume shows of its JSON. Profiles show a user's name and a network, their addresses only
 * as links behind the words: right where they are read, no fault where they are not.
 */
export const labelOfReactiveResume = (file: string, json: unknown): Label => {
  const { basics, sections } = reactiveResume.parse(json);
  const jobs = visible(sections.experience).map(({ position, company, date }) => ({
    title: position,
    employer: company,
    ...rangeOf(date),
  }));
  const behind = [...visible(sections.profiles), ...visible(sections.experience)].map(({ url }) => url.href);
  return {
    file,
    name: basics.name,
    emails: [basics.email],
    phones: [basics.phone],
    links: [basics.url.href].filter(Boolean),
    optional: { links: behind.filter(Boolean), skills: visible(sections.skills).map(({ name }) => name) },
    location: basics.location,
    jobs,
    degrees: visible(sections.education).map(({ studyType, area, institution, date }) => ({
      degree: studyType,
      field: isPlace(area) ? null : area,
      institution,
      end: rangeOf(date).end,
    })),
    skills: visible(sections.skills).flatMap(({ name, keywords }) =>
      keywords.length > 0 ? keywords : [name],
    ),
    languages: visible(sections.languages).map(({ name }) => ({ name })),
    certifications: visible(sections.certifications).map(({ name, issuer, date }) => ({
      name,
      issuer,
      date: partialDateOf(date),
    })),
    isResume: true,
    layout: file.replace(/\.\w+$/, ''),
  };
};

/** The same person for layouts of our own. */
export const personOfReactiveResume = (id: string, json: unknown): Person => {
  const { basics, sections } = reactiveResume.parse(json);
  const dates = (date: string) => {
    const { start, end } = rangeOf(date);
    return { startDate: start ?? '', endDate: end === 'present' ? '' : (end ?? '') };
  };
  return personOfJsonResume(id, {
    basics: {
      name: basics.name,
      email: basics.email,
      phone: basics.phone,
      url: basics.url.href,
      location: { city: basics.location },
      profiles: visible(sections.profiles).map(({ url }) => ({ url: url.href })),
    },
    work: visible(sections.experience).map(({ position, company, date }) => ({
      position,
      name: company,
      ...dates(date),
    })),
    education: visible(sections.education).map(({ studyType, area, institution, date }) => ({
      studyType,
      area: isPlace(area) ? '' : area,
      institution,
      ...dates(date),
    })),
    skills: visible(sections.skills),
    languages: visible(sections.languages).map(({ name }) => ({ language: name })),
    certificates: visible(sections.certifications),
  });
};

const visible = <Item extends { readonly visible: boolean }>(of: {
  readonly visible: boolean;
  readonly items: readonly Item[];
}): readonly Item[] => (of.visible ? of.items.filter((item) => item.visible) : []);

/** Some write where they studied into the field of study: "Berkeley, CA". */
const isPlace = (area: string): boolean => /^[^,]+, [A-Z]{2}$/.test(area);
