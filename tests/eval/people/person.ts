import type { EducationLevel } from '@shared/model/profile';
import type { HeadingKind, Tongue } from './tongues';

/** A month, or a year alone where that is all there is; null: until today. */
export type Moment = { readonly year: number; readonly month: number | null };
export type Post = {
  readonly title: string;
  readonly employer: string;
  readonly place: string | null;
  readonly start: Moment | null;
  readonly end: Moment | null;
  readonly bullets: readonly string[];
};
export type Degree = {
  readonly degree: string;
  readonly field: string | null;
  readonly institution: string;
  readonly start: Moment | null;
  readonly end: Moment | null;
  readonly level: EducationLevel | null;
};
export type Tongued = { readonly name: string; readonly level: string | null };
export type Certificate = {
  readonly name: string;
  readonly issuer: string | null;
  readonly date: Moment | null;
};

export const dateStyles = [
  'MM/YYYY',
  'Month YYYY',
  'Mon YYYY',
  'Mon ’YY',
  'MM.YYYY',
  'DD.MM.YYYY',
  'YYYY-MM',
  'YYYY',
] as const;
export type DateStyle = (typeof dateStyles)[number];

/** What one writer does the same way all over the page. */
export type Manner = {
  readonly dates: DateStyle;
  /** In education many give years alone. */
  readonly studyDates: DateStyle;
  readonly dash: string;
  readonly today: string;
  readonly headings: Readonly<Record<HeadingKind, string>>;
  readonly degreeJoin: string;
  /** Title before employer, or the other way round. */
  readonly titleFirst: boolean;
};

/** Somebody invented, with all that a page will show. */
export type Person = {
  readonly id: string;
  readonly tongue: Tongue;
  readonly country: string;
  readonly sector: string;
  readonly name: string;
  readonly headline: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly street: string | null;
  readonly place: string;
  /** A picture of the person beside the name. */
  readonly hasPhoto?: boolean;
  readonly personal: readonly (readonly [name: string, value: string])[];
  readonly summary: string | null;
  readonly jobs: readonly Post[];
  readonly degrees: readonly Degree[];
  readonly skills: readonly (readonly [group: string, items: readonly string[]])[];
  readonly languages: readonly Tongued[];
  readonly certificates: readonly Certificate[];
  readonly projects: readonly (readonly [name: string, what: string])[];
  readonly publications: readonly string[];
  readonly interests: readonly string[];
  readonly manner: Manner;
};
