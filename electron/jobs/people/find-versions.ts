// Files of a job that may be another version of somebody who is here, told as that job may tell it.
import type { DocumentId } from '@shared/model/id';
import type { PersonVersion } from '@shared/model/import';
import type { PersonRow } from '@shared/model/person';
import type { Reader } from '../../db/open-store';
import { readPeople } from '../../db/queries/people';
import { readShownIn } from '../../db/queries/who-is-known';
import { type Judged, listAlike } from './find-alike';
import { toPersonRows } from './person-rows';

/** Each file once: of two that came here the later one is the version, beside the most likely of all it may be. */
export const findVersions = async (reader: Reader, jobId: string): Promise<readonly PersonVersion[]> => {
  const alike = await listAlike(reader, jobId);
  if (alike.length === 0) return [];
  const ids = [...new Set(alike.flatMap(({ one, other }) => [one, other]))];
  const came = await readCame(reader, { jobId, ids });
  const documentIds = [...came.values()].flat();
  const shown = await readShownIn(reader, { jobId, documentIds });
  const rows = new Map(
    (await toPersonRows(reader, await readPeople(reader, ids))).map((row) => [String(row.personId), row]),
  );
  const firsts = await readFirsts(reader, ids);
  const isHiddenHere = (id: string): boolean =>
    shown !== null && (came.get(id) ?? []).some((document) => !shown.has(document));

  const partOf = (row: PersonRow): PersonVersion['one'] => {
    const here = came.get(row.personId)?.at(-1);
    // Opened here, what came for another job stands under a pseudonym: not beside a name.
    const there = row.look.isBlind || shown === null ? firsts.get(row.personId) : undefined;
    return {
      personId: row.personId,
      look: row.look,
      documentId: (here ?? there ?? null) as DocumentId | null,
    };
  };
  const versions = new Map<string, PersonVersion>();
  for (const pair of alike) {
    const [later, earlier] = inOrder(pair, came).map((id) => rows.get(id));
    const documentId = later && came.get(later.personId)?.at(-1);
    if (!later || !earlier || documentId === undefined || versions.has(documentId)) continue;
    // Whoever is hidden in this job and known in another is here as if known nowhere.
    if (!later.look.isBlind && [later, earlier].some(({ personId }) => isHiddenHere(personId))) continue;
    const { same, because } = pair;
    versions.set(documentId, {
      documentId: documentId as DocumentId,
      one: partOf(later),
      other: partOf(earlier),
      same,
      because,
    });
  }
  return [...versions.values()];
};

type Came = ReadonlyMap<string, readonly string[]>;

/** Their documents in the job, the oldest first. */
const readCame = async (
  reader: Reader,
  { jobId, ids }: { readonly jobId: string; readonly ids: readonly string[] },
): Promise<Came> => {
  const rows = await reader
    .selectFrom('import_file')
    .innerJoin('person', 'person.document_id', 'import_file.document_id')
    .select(['person.document_id as documentId'])
    .select((row) => row.fn.coalesce('person.merged_into', 'person.id').as('root'))
    .distinct()
    .where('import_file.job_id', '=', jobId)
    .where((where) => where.or([where('person.id', 'in', ids), where('person.merged_into', 'in', ids)]))
    .orderBy('person.document_id')
    .execute();
  const came = Map.groupBy(rows, ({ root }) => root);
  return new Map([...came].map(([root, own]) => [root, own.map(({ documentId }) => documentId)]));
};

/** The document that somebody was first read from. */
const readFirsts = async (reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await reader
    .selectFrom('person')
    .select(['id', 'document_id as documentId'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, documentId }) => [id, documentId]));
};

/** Who came last to this job, before the other; who came to another job only is the other. */
const inOrder = ({ one, other }: Judged, came: Came): readonly [string, string] => {
  const last = (id: string): string => came.get(id)?.at(-1) ?? '';
  return last(one) > last(other) ? [one, other] : [other, one];
};
