// What a posting is not that cannot be drafted from: then nothing is asked for, and nobody gets a score that was guessed.

export type PostingProblem = {
  readonly kind: 'empty' | 'unknown-language' | 'too-long' | 'nothing-asked';
  readonly what: string;
  readonly remedy: string;
};

type Posting = {
  readonly posting: string;
  /** As the reader found it; null: too little to tell. */
  readonly language: string | null;
  /** One of its headings says what is asked for: then its language is known, whatever the reader thought. */
  readonly hasHeadings: boolean;
};

export const postingProblem = ({ posting, language, hasHeadings }: Posting): PostingProblem | null => {
  if (!/\p{L}/u.test(posting)) return problems.empty;
  if (posting.length > mostCharacters) return problems.tooLong;
  const isForeign = language !== null && !known.has(language);
  if (!hasHeadings && (isForeign || !/\p{Script=Latin}/u.test(posting))) return problems.unknownLanguage;
  return null;
};

/** Fifteen pages; what is longer is a handbook, or many postings in one file. */
const mostCharacters = 60_000;

const known: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']);

const problem = (kind: PostingProblem['kind'], what: string, remedy: string): PostingProblem => ({
  kind,
  what,
  remedy,
});

const problems = {
  empty: problem('empty', 'There is nothing in this posting.', 'Paste all of it, or add criteria by hand.'),
  tooLong: problem(
    'too-long',
    'This is longer than any posting.',
    'Give the pages that say what is asked for, one job at a time.',
  ),
  unknownLanguage: problem(
    'unknown-language',
    'This posting is in a language that cannot be drafted from.',
    'Give it in English, German, French, Spanish, Italian, Portuguese, Dutch or Polish, or add criteria by hand.',
  ),
} as const;

export const nothingAsked = problem(
  'nothing-asked',
  'No requirements were found in this posting.',
  'Add criteria by hand, or paste all of it.',
);
