import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { type KnownWords, knownWords, nameIn } from '../../db/queries/known-words';
import { readHiding } from '../../db/queries/office';
import { shownTitle } from '../document/shown-title';
import { lookOf } from './look-of';
import type { Standing } from './standing';

/** Documents whose title holds the words, or what somebody may be called; null: no words were given. */
export const nameMatches = async (
  reader: Reader,
  all: readonly Standing[],
  words: string,
): Promise<ReadonlySet<string> | null> => {
  const wanted = words.normalize('NFC').trim().toLowerCase();
  if (wanted === '') return null;
  const hiding = await readHiding(reader);
  const { rows } = await sql<KnownWords & { id: string }>`
    SELECT profile.document_id AS id, ${knownWords}
    FROM profile INDEXED BY profile_said JOIN application ON application.document_id = profile.document_id
    WHERE application.job_id = ${all[0]?.application.jobId ?? ''}`.execute(reader);
  const known = new Map(rows.map((row) => [row.id, row]));
  const holds = (words: string | null): boolean => words?.toLowerCase().includes(wanted) ?? false;
  return new Set(
    all.flatMap(({ application }) => {
      const row = known.get(application.documentId);
      const look = lookOf(application, { name: row ? nameIn(row) : null, hiding });
      const isHidden = look.isBlind;
      // What is hidden of a title is not found either.
      const isTitled =
        row !== undefined && holds(row.title) && holds(shownTitle(row, { isHidden, of: reader }));
      return isTitled || holds(look.name) ? [application.documentId] : [];
    }),
  );
};
