import type { Query } from '@shared/model/query';
import { fold } from './make-snippet';

/** One expression of the index, where all of the query is about words; null: fields are asked for as well. */
export const matchOf = (query: Query): string | null => {
  switch (query.kind) {
    case 'phrase':
      return phraseOf(query.words, query.isStart);
    case 'and':
    case 'or': {
      const parts = query.of.map((each) => ({ each, not: each.kind === 'not' }));
      const wanted = parts.filter(({ not }) => !not).map(({ each }) => matchOf(each));
      const unwanted = parts.flatMap(({ each }) => (each.kind === 'not' ? [matchOf(each.of)] : []));
      const all = [...wanted, ...unwanted];
      if (wanted.length === 0 || all.includes(null) || (query.kind === 'or' && unwanted.length > 0))
        return null;
      const joined = wanted.join(query.kind === 'and' ? ' AND ' : ' OR ');
      return unwanted.reduce<string>((match, each) => `(${match}) NOT ${each}`, `(${joined})`);
    }
    default:
      return null;
  }
};

export const phraseOf = (words: readonly string[], isStart: boolean): string =>
  `"${words.map(fold).join(' ')}"${isStart ? '*' : ''}`;

export const wordsIn = (value: string): readonly string[] => value.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
