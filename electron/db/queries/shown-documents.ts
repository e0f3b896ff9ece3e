import { sql } from 'kysely';
import type { Reader } from '../open-store';
import { readOffice } from './office';

/** Documents of people who are not hidden, because they were shortlisted or revealed in one job; null: nobody is hidden. */
export const readShownDocuments = async (reader: Reader): Promise<readonly string[] | null> => {
  if (!(await readOffice(reader)).blind) return null;
  const { rows } = await sql<{ id: string }>`
    SELECT person.document_id AS id FROM person
    WHERE coalesce(person.merged_into, person.id) IN (
      SELECT coalesce(owner.merged_into, owner.id)
      FROM application JOIN person AS owner ON owner.id = application.person_id
      WHERE application.revealed = 1 OR application.stage IN ('phone-screen', 'interview', 'offer', 'hired'))
  `.execute(reader);
  return rows.map(({ id }) => id);
};
