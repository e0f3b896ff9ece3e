/** Goes up with every change that may move a score: the rules, the lexicon, the table of meanings, the reader. */
export const engineVersion = 2;
