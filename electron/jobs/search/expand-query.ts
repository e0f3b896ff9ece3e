// Words that name a skill -> all the words for it, so that "JS" finds JavaScript. What was added is told.
import type { Query } from '@shared/model/query';
import { nameKey, wordsOf } from '../../engine/skills/fold-words';
import type { Lexicon } from '../../engine/skills/lexicon';

export type Expanding = {
  readonly lexicon: Pick<Lexicon, 'byKey'>;
  /** Since year 0. */
  readonly month: number;
};
export type Expanded = {
  readonly query: Query;
  readonly also: readonly { readonly typed: string; readonly names: readonly string[] }[];
  /** What is no skill, so that nobody knows when it was used. */
  readonly undated: readonly string[];
};

export const expandQuery = (query: Query, { lexicon, month }: Expanding): Expanded => {
  const undated: string[] = [];
  const also: { typed: string; names: readonly string[] }[] = [];
  const expand = (each: Query): Query => {
    switch (each.kind) {
      case 'and':
        return { kind: 'and', of: each.of.map(expand) };
      case 'or':
        return { kind: 'or', of: each.of.map(expand) };
      case 'not':
        return { kind: 'not', of: expand(each.of) };
      case 'phrase':
        return each.isExact ? each : either(each, each.words.join(' '));
      case 'field':
        return each.field === 'skill'
          ? either({ kind: 'phrase', words: wordsIn(each.value), isStart: false, isExact: false }, each.value)
          : each;
      case 'within':
        return dated(each.of, each.months);
      default:
        return each;
    }
  };
  const dated = (of: Query, months: number): Query => {
    if (of.kind === 'and' || of.kind === 'or')
      return { kind: of.kind, of: of.of.map((each) => dated(each, months)) };
    const typed = of.kind === 'phrase' ? of.words.join(' ') : of.kind === 'field' ? of.value : '';
    const skills = [...new Set((lexicon.byKey.get(nameKey(typed)) ?? []).map(({ entry }) => entry.id))];
    if (skills.length === 0) undated.push(typed);
    const used: Query = { kind: 'used', skills, since: month - months, until: month };
    return skills.length === 0 ? expand(of) : { kind: 'and', of: [expand(of), used] };
  };
  const either = (phrase: Extract<Query, { kind: 'phrase' }>, typed: string): Query => {
    const names = namesFor(typed, lexicon);
    if (names.length === 0) return phrase;
    also.push({ typed, names });
    return {
      kind: 'or',
      of: [
        phrase,
        ...names.map((name) => ({
          kind: 'phrase' as const,
          words: wordsIn(name),
          isStart: false,
          isExact: false,
        })),
      ],
    };
  };
  return { query: expand(query), also, undated };
};

const mostNames = 8;

/** The other words for it; none where the word has another sense as well. */
const namesFor = (typed: string, { byKey }: Pick<Lexicon, 'byKey'>): readonly string[] => {
  const key = nameKey(typed);
  const uses = byKey.get(key) ?? [];
  const [use] = uses;
  if (!use || uses.length > 1 || use.name.ambiguous) return [];
  return use.entry.names
    .filter(({ words, ambiguous, asWritten }) => !ambiguous && !asWritten && nameKey(words) !== key)
    .map(({ words }) => words)
    .filter((words) => wordsIn(words).length > 0)
    .slice(0, mostNames);
};

const wordsIn = (words: string): readonly string[] => wordsOf(words).map(({ word }) => word);
