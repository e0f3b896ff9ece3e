import { pseudonymOf } from '@shared/lib/pseudonym';
import { isBlind } from '@shared/model/blind';
import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { readOffice } from '../../db/queries/office';
import type { Standing } from './standing';

/** Documents whose title holds the words, or what somebody may be called; null: no words were given. */
export const nameMatches = async (
  reader: Reader,
  all: readonly Standing[],
  words: string,
): Promise<ReadonlySet<string> | null> => {
  const wanted = words.normalize('NFC').trim().toLowerCase();
  if (wanted === '') return null;
  const office = await readOffice(reader);
  const { rows } = await sql<{ id: string; name: string | null; title: string | null }>`
    SELECT profile.document_id AS id,
      json_extract(profile.facts, '$.name.value') AS name,
      json_extract(profile.facts, '$.jobs[0].title.value') AS title
    FROM profile INDEXED BY profile_said JOIN application ON application.document_id = profile.document_id
    WHERE application.job_id = ${all[0]?.application.jobId ?? ''}`.execute(reader);
  const known = new Map(rows.map((row) => [row.id, row]));
  return new Set(
    all.flatMap(({ application }) => {
      const row = known.get(application.documentId);
      const called = pseudonymOf(application.personId).name;
      const said = [row?.title, isBlind(application, office) ? called : (row?.name ?? called)];
      return said.some((each) => each?.toLowerCase().includes(wanted)) ? [application.documentId] : [];
    }),
  );
};
