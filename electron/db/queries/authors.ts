import { sql } from 'kysely';
import type { Reader } from '../open-store';
import { readOffice } from './office';

/** Everybody who signed something here, and who would sign next. */
export const listAuthors = async (reader: Reader): Promise<readonly string[]> => {
  const { author } = await readOffice(reader);
  const { rows } = await sql<{ name: string }>`
    SELECT author AS name FROM note UNION SELECT author FROM scorecard UNION SELECT ${author}
    ORDER BY 1 COLLATE NOCASE`.execute(reader);
  return rows.flatMap(({ name }) => (name === '' ? [] : [name]));
};
