// What is typed -> the documents that fit, with their people as they may be called, and where the words stand.
import { documentId } from '@shared/model/id';
import type { Query } from '@shared/model/query';
import type { SearchAnswer, SearchHit } from '@shared/model/search';
import type { Reader } from '../../db/open-store';
import { fold, makeSnippet, type SearchWord } from '../../db/queries/make-snippet';
import { countMatches, type Match, matchDocuments } from '../../db/queries/match-documents';
import { readOffice } from '../../db/queries/office';
import { readPeople } from '../../db/queries/people';
import { systemClock } from '../../platform/clock';
import { hiddenFaces } from '../people/hidden-faces';
import { toPersonRows } from '../people/person-rows';
import { officeKnowledge } from '../screening/office-knowledge';
import { type Expanded, expandQuery } from './expand-query';
import { parseQuery } from './parse-query';
import { passedOverIn } from './passed-over';

type Asked = {
  readonly words: string;
  readonly limit: number;
  /** The command line hides nobody. */
  readonly blind?: boolean;
};

const nothing: SearchAnswer = { hits: [], total: 0, isMore: false, also: [], passedOver: [] };

export const findDocuments = async (
  reader: Reader,
  { words, limit, blind = true }: Asked,
): Promise<SearchAnswer> => {
  const asked = await readQuery(reader, words);
  const passedOver = passedOverIn(words, asked?.undated ?? []);
  if (asked === null) return { ...nothing, passedOver };
  const isHiding = blind && (await readOffice(reader)).blind;
  const { query, also } = asked;
  const { matches, total, isMore } = await matchDocuments(reader, { query, isHiding, limit });
  return {
    hits: await toHits(reader, { matches, isHiding }, wordsOf(query)),
    total,
    isMore,
    also,
    passedOver,
  };
};

/** How many fit, and of these how many came after a document; the documents themselves are not read. */
export const countDocuments = async (
  reader: Reader,
  { words, after = 0 }: { readonly words: string; readonly after?: number },
): Promise<Pick<SearchAnswer, 'total' | 'isMore'>> => {
  const asked = await readQuery(reader, words);
  if (asked === null) return { total: 0, isMore: false };
  return countMatches(reader, { query: asked.query, isHiding: (await readOffice(reader)).blind, after });
};

const readQuery = async (reader: Reader, words: string): Promise<Expanded | null> => {
  const typed = parseQuery(words);
  if (typed === null) return null;
  const [year, month] = new Date(systemClock.nowMs()).toISOString().split('-').map(Number);
  const { lexicon } = await officeKnowledge(reader);
  return expandQuery(typed, { lexicon, month: (year ?? 0) * 12 + (month ?? 1) - 1 });
};

const toHits = async (
  reader: Reader,
  { matches, isHiding }: { readonly matches: readonly Match[]; readonly isHiding: boolean },
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
    (isHiding ? [] : matches)
      .filter((match) => !owners.has(match.documentId))
      .map((match) => match.documentId),
  );
  // Somebody known is not named beside what hides them elsewhere.
  const apart = matches.flatMap((match) => {
    const row = people.get(owners.get(match.documentId) ?? '');
    return row && !row.look.isBlind && match.isHidden ? [match.documentId] : [];
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
