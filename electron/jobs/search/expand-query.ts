// Words that name a skill -> all the words for it, so that "JS" finds JavaScript. What was added is told.
import type { Query } from '@shared/model/query';
import { nameKey, wordsOf } from '../../engine/skills/fold-words';
import type { Lexicon } from '../../engine/skills/lexicon';

export type Expanded = {
  readonly query: Query;
  readonly also: readonly { readonly typed: string; readonly names: readonly string[] }[];
};

export const expandQuery = (query: Query, lexicon: Pick<Lexicon, 'byKey'>): Expanded => {
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
      default:
        return each;
    }
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
  return { query: expand(query), also };
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
