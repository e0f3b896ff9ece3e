import { z } from 'zod';

/** How this office works: shared by its team. */
export const office = z.strictObject({
  /** Who somebody is stays hidden until they are shortlisted. */
  blind: z.boolean(),
  hideSchools: z.boolean(),
  /** Offered when somebody is rejected. */
  reasons: z.array(z.string().trim().min(1).max(200)).min(1).max(40).readonly(),
  /** What its people are called in notes and scorecards; '': not said yet. */
  author: z.string().trim().max(100),
  /** Of applications that ended without a job; null: kept until somebody removes them. */
  keepMonths: z.int().min(1).max(120).nullable(),
  /** Of those who were hired, from that day: by then what is needed of them lies in the personnel file. */
  keepHiredMonths: z.int().min(1).max(120).nullable(),
});
export type Office = z.infer<typeof office>;

export const defaultOffice: Office = {
  blind: true,
  hideSchools: false,
  reasons: [
    'A required qualification is missing',
    'Too little experience for the role',
    'Others fit the requirements better',
    'Not available at the time or place needed',
    'The position was filled',
  ],
  author: '',
  keepMonths: 6,
  keepHiredMonths: 12,
};
