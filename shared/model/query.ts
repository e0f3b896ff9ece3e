import type { Seniority } from './criterion';

/** What somebody looks for, taken apart: words with AND, OR, NOT, phrases, and fields. */
export type Query =
  | {
      readonly kind: 'phrase';
      readonly words: readonly string[];
      /** The last word may go on. */
      readonly isStart: boolean;
      /** In quotation marks: these words and no others. */
      readonly isExact: boolean;
    }
  | { readonly kind: 'field'; readonly field: QueryField; readonly value: string }
  | { readonly kind: 'years'; readonly atLeast: boolean; readonly years: number }
  | { readonly kind: 'level'; readonly level: Seniority }
  /** As it is typed: a skill, and within how many months it was used. */
  | { readonly kind: 'within'; readonly of: Query; readonly months: number }
  /** As it is looked for: skills by their ids, in months since year 0, both included. */
  | {
      readonly kind: 'used';
      readonly skills: readonly string[];
      readonly since: number;
      readonly until: number;
    }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query };

export const queryFields = [
  'title',
  'employer',
  'skill',
  'language',
  'certificate',
  'job',
  'stage',
  'tag',
  'note',
] as const;
export type QueryField = (typeof queryFields)[number];
