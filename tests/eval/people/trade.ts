// One line of work as people of one language write about it: phrases that resumes are composed from.
import type { EducationLevel } from '@shared/model/profile';

export type Study = { readonly degree: string; readonly field: string; readonly level: EducationLevel };
export type Trade = {
  readonly sector: string;
  /** From the first post to the last. */
  readonly titles: readonly string[];
  /** {city} and {name} are the person's country's. */
  readonly employers: readonly string[];
  readonly bullets: readonly string[];
  readonly skills: readonly (readonly [group: string, items: readonly string[]])[];
  readonly certificates: readonly (readonly [name: string, issuer: string])[];
  readonly studies: readonly Study[];
  readonly summary: string;
};

/** Items are parted by |, what belongs to one item by ; and the items of a group of skills by commas. */
type Written = Readonly<Record<keyof Trade, string>>;

export const trade = (written: Written): Trade => ({
  sector: written.sector,
  titles: split(written.titles, '|'),
  employers: split(written.employers, '|'),
  bullets: split(written.bullets, '|'),
  skills: split(written.skills, '|').map((group) => {
    const [name = '', items = ''] = split(group, ':');
    return [name, split(items, ',')] as const;
  }),
  certificates: split(written.certificates, '|').map((each) => {
    const [name = '', issuer = ''] = split(each, ';');
    return [name, issuer] as const;
  }),
  studies: split(written.studies, '|').map((each) => {
    const [degree = '', field = '', level = 'vocational'] = split(each, ';');
    return { degree, field, level: level as EducationLevel };
  }),
  summary: written.summary,
});

const split = (words: string, mark: string): string[] =>
  words
    .split(mark)
    .map((word) => word.trim())
    .filter((word) => word !== '');
