// What is typed -> the documents that fit, with their people as they may be called, and where the words stand.
import { documentId } from '@shared/model/id';
import type { Query } from '@shared/model/query';
import type { SearchAnswer, SearchHit } from '@shared/model/search';
import type { Reader } from '../../db/open-store';
import { fold, makeSnippet, type SearchWord } from '../../db/queries/make-snippet';
import { type Match, matchDocuments } from '../../db/queries/match-documents';
import { readPeople } from '../../db/queries/people';
import { readShownDocuments } from '../../db/queries/who-is-known';
import { hiddenFaces } from '../people/hidden-faces';
import { toPersonRows } from '../people/person-rows';
import { officeKnowledge } from '../screening/office-knowledge';
import { expandQuery } from './expand-query';
import { parseQuery } from './parse-query';

type Asked = {
  readonly words: string;
  readonly limit: number;
  /** The command line hides nobody. */
  readonly blind?: boolean;
};

const nothing: SearchAnswer = { hits: [], total: 0, also: [] };

export const findDocuments = async (
  reader: Reader,
  { words, limit, blind = true }: Asked,
): Promise<SearchAnswer> => {
  const typed = parseQuery(words);
  if (typed === null) return nothing;
  const { query, also } = expandQuery(typed, (await officeKnowledge(reader)).lexicon);
  const shown = blind ? await readShownDocuments(reader) : null;
  const { matches, total } = await matchDocuments(reader, { query, shown, limit });
  return { hits: await toHits(reader, { matches, shown }, wordsOf(query)), total, also };
};

/** How many fit, and nothing else: for a search that is kept. */
export const countDocuments = async (reader: Reader, words: string): Promise<number> =>
  (await findDocuments(reader, { words, limit: 1 })).total;

const toHits = async (
  reader: Reader,
  { matches, shown }: { readonly matches: readonly Match[]; readonly shown: readonly string[] | null },
  wanted: readonly SearchWord[],
): Promise<readonly SearchHit[]> => {
  const owners = new Map<string, string>();
  const rows =
    matches.length === 0
      ? []
      : await reader
          .selectFrom('person')
          .select(['document_id', 'id', 'merged_into'])
          .where(
            'document_id',
            'in',
            matches.map((match) => match.documentId),
          )
          .execute();
  for (const row of rows) owners.set(row.document_id, row.merged_into ?? row.id);
  const people = new Map(
    (await toPersonRows(reader, await readPeople(reader, [...new Set(owners.values())]))).map((row) => [
      String(row.personId),
      row,
    ]),
  );
  const names = await namesOf(
    reader,
    (shown === null ? matches : [])
      .filter((match) => !owners.has(match.documentId))
      .map((match) => match.documentId),
  );
  const isHidden = ({ documentId }: Match): boolean => shown !== null && !shown.includes(documentId);
  // Somebody known is not named beside what hides them elsewhere.
  const apart = matches.flatMap((match) => {
    const row = people.get(owners.get(match.documentId) ?? '');
    return row && !row.look.isBlind && isHidden(match) ? [match.documentId] : [];
  });
  const faces = await hiddenFaces(reader, apart);
  return matches.map((match) => ({
    documentId: documentId.parse(match.documentId),
    person: apart.includes(match.documentId)
      ? (faces.get(match.documentId) ?? null)
      : (people.get(owners.get(match.documentId) ?? '') ?? null),
    name: names.get(match.documentId) ?? null,
    snippet: makeSnippet(match.plain, wanted),
  }));
};

/** Of what is nobody's resume; not told while people are hidden. */
const namesOf = async (reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    ids.length === 0
      ? []
      : (await reader.selectFrom('document').select(['id', 'name']).where('id', 'in', ids).execute()).map(
          ({ id, name }) => [id, name],
        ),
  );

/** What is lit in the snippets: all words that were looked for, but those that must not be there. */
const wordsOf = (query: Query): readonly SearchWord[] => {
  switch (query.kind) {
    case 'phrase':
      return query.words.map((word, at) => ({
        folded: fold(word),
        isStart: query.isStart && at === query.words.length - 1,
      }));
    case 'and':
    case 'or':
      return query.of.flatMap(wordsOf);
    default:
      return [];
  }
};
