export type SyntaxExample = {
  readonly typed: string;
  readonly words: string;
  /** A field narrows what is asked already; the rest is a question of its own. */
  readonly isField: boolean;
};

const question = (typed: string, words: string): SyntaxExample => ({ typed, words, isField: false });
const field = (typed: string, words: string): SyntaxExample => ({ typed, words, isField: true });

/** What can be typed, with what it finds. */
export const searchSyntax: readonly SyntaxExample[] = [
  question('nurse ward', 'Both words; a skill is found by its other names too'),
  question('"wound care"', 'These words side by side, and no other names'),
  question('cook OR chef', 'One of them'),
  question('cook NOT chef', 'The first without the second; −chef does the same'),
  question('(cook OR chef) night', 'Brackets keep together'),
  field('react within:24', 'A skill that was used within the last 24 months'),
  field('title:nurse', 'In a job title. Also employer: skill: certificate:'),
  field('language:german', 'Speaks it'),
  field('level:senior', 'By titles, else by years: trainee, junior, experienced, senior, lead, head'),
  field('years>=5', 'Five years of experience or more; years<3 for less'),
  field('job:nurse', 'Applied for such a job; stage:interview for where they stand'),
  field('tag:pool', 'With this tag; note:"call back" for words in a note'),
];

/** What stands in the box once an example was chosen. */
export const insertExample = (words: string, { typed, isField }: SyntaxExample): string =>
  isField && words.trim() !== '' ? `${words.trim()} ${typed}` : typed;
