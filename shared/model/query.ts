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
