import { Failed } from '@shared/errors/failure';
import type { PersonId } from '@shared/model/id';
import { type Person, person } from '@shared/model/person';
import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { listDecisions } from '../../db/queries/application';
import { listNotes, readPeople } from '../../db/queries/people';
import { personsOf } from '../../db/queries/person';
import { readStageLists } from '../../db/queries/stages';
import { readWhoIsKnown } from '../../db/queries/who-is-known';
import { toPersonRows } from './person-rows';

/** Somebody with all that came in of them, was written about them and decided. */
export const openPerson = async (reader: Reader, id: PersonId): Promise<Person> => {
  const ids = await personsOf(reader, id);
  const [row] = await toPersonRows(reader, await readPeople(reader, ids.slice(0, 1)));
  if (!row) throw new Failed('not-found');
  const { isShownDocument } = await readWhoIsKnown(reader);
  const files = await reader
    .selectFrom('person')
    .innerJoin('document', 'document.id', 'person.document_id')
    .select([
      'document.id as documentId',
      'person.id as personId',
      'document.name',
      'document.media_type as mediaType',
      'document.created_at as createdAt',
    ])
    .where('person.id', 'in', ids)
    .$if(!row.look.isBlind, (shown) =>
      shown.where(sql<boolean>`${isShownDocument(sql.ref('person.document_id'))}`),
    )
    .orderBy('document.id', 'desc')
    .execute();
  const lists = await readStageLists(reader);
  const decisions = [];
  for (const { applicationId, jobId, title } of row.applications)
    for (const decision of await listDecisions(reader, { id: applicationId, jobId }, lists))
      decisions.push({ ...decision, applicationId, job: title });
  return person.parse({
    row,
    files: files.map((file) => ({ ...file, name: row.look.isBlind ? null : file.name })),
    notes: await listNotes(reader, { ids, beside: null }),
    decisions: decisions.toSorted((one, other) => (one.at < other.at ? 1 : -1)),
  });
};
