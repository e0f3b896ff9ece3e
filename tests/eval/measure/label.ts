import { educationLevel } from '@shared/model/profile';
import { z } from 'zod';

const date = z.union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.literal('present')]).nullish();
const words = z.string().nullish();

export const labelledJob = z.object({ title: words, employer: words, start: date, end: date });
export type LabelledJob = z.infer<typeof labelledJob>;

export const labelledDegree = z.object({
  degree: words,
  field: words,
  institution: words,
  end: date,
  level: educationLevel.nullish(),
});
export type LabelledDegree = z.infer<typeof labelledDegree>;

export const labelledCertification = z.object({ name: z.string(), issuer: words, date });
export type LabelledCertification = z.infer<typeof labelledCertification>;

export const labelledLanguage = z.object({ name: z.string(), level: words });
export type LabelledLanguage = z.infer<typeof labelledLanguage>;

/** What is true of one file; what is missing is not measured. What else stands there only groups the files. */
export const label = z.object({
  file: z.string(),
  name: z.string().optional(),
  emails: z.array(z.string()).optional(),
  phones: z.array(z.string()).optional(),
  links: z.array(z.string()).optional(),
  location: z.string().optional(),
  jobs: z.array(labelledJob).optional(),
  degrees: z
    .array(z.union([z.string().transform((degree) => labelledDegree.parse({ degree })), labelledDegree]))
    .optional(),
  skills: z.array(z.string()).optional(),
  languages: z
    .array(z.union([z.string().transform((name) => labelledLanguage.parse({ name })), labelledLanguage]))
    .optional(),
  certifications: z
    .array(
      z.union([z.string().transform((name) => labelledCertification.parse({ name })), labelledCertification]),
    )
    .optional(),
  highestLevel: educationLevel.nullish(),
  totalYears: z.number().optional(),
  isResume: z.boolean().optional(),
  /** Right where they are found, and no fault where they are not. */
  optional: z
    .object({ links: z.array(z.string()).optional(), skills: z.array(z.string()).optional() })
    .optional(),
  layout: z.string().optional(),
  format: z.string().optional(),
  language: z.string().optional(),
  country: z.string().optional(),
  sector: z.string().optional(),
});
export type Label = z.infer<typeof label>;
