// A sentence -> what it says for somebody and what it says against: "No Java, but much Kotlin" speaks for Kotlin alone.

import { plainWords } from '@shared/lib/content-words';
import { type Figures, readFigures } from '@shared/lib/figures';
import { denial, harmless, ofOthers, over, seldom, slight, undergone, wish } from './claim-words';

export type Claim = {
  /** The words that speak for somebody; empty where all of them are denied. */
  readonly says: string;
  readonly denies: string;
  /** Seen, wished for or begun, not done. */
  readonly isSlight: boolean;
  readonly figures: Figures;
};

export const readClaim = (sentence: string): Claim => {
  const figures = readFigures(sentence);
  if (over.test(sentence)) return { says: '', denies: sentence, isSlight: false, figures };
  const parts = clausesOf(sentence).map(readClause);
  const joined = (part: keyof Clause): string =>
    parts
      .map((each) => each[part].trim())
      .filter((words) => words !== '')
      .join(', ');
  const [done, begun, denies] = [joined('done'), joined('begun'), joined('denied')];
  const isDone = plainWords(done).length >= (begun + denies === '' ? 0 : 2);
  return {
    says: isDone ? done : begun === '' ? '' : [done, begun].filter((words) => words !== '').join(', '),
    denies,
    isSlight: (!isDone && begun !== '') || (isDone && undergone.test(sentence)),
    figures,
  };
};

type Clause = { readonly done: string; readonly begun: string; readonly denied: string };

const clausesOf = (sentence: string): readonly string[] => sentence.split(clauseEnd);

/** Commas in lists part them too: what is denied is denied up to the next one. */
const clauseEnd =
  /(?<!\bno)[.;!?•|](?:\s+|$)|,\s|\s[-–]\s|(?<!\bnot)\s+(?=(?:but|however|although|though|only|instead|except|aber|jedoch|sondern|mais|pero|maar|ale)\s)/iu;

const readClause = (clause: string): Clause => {
  const denied = denial.exec(clause);
  if (denied && !harmless.test(clause.slice(denied.index)) && !ofOthers.test(clause.slice(0, denied.index)))
    return { done: clause.slice(0, denied.index), begun: '', denied: clause.slice(denied.index) };
  const begun = wish.exec(clause) ?? slight.exec(clause);
  if (begun) return { done: clause.slice(0, begun.index), begun: clause.slice(begun.index), denied: '' };
  return seldom.test(clause)
    ? { done: '', begun: clause, denied: '' }
    : { done: clause, begun: '', denied: '' };
};
