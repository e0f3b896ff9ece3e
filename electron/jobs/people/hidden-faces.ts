// Somebody known in one job, as they stand in the others: under the pseudonym, with nothing of where they are known.
import { isBlind } from '@shared/model/blind';
import { type PersonRow, personRow } from '@shared/model/person';
import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { rowToApplication } from '../../db/queries/application';
import { type KnownWords, knownWords } from '../../db/queries/known-words';
import { readHiding } from '../../db/queries/office';
import { shownTitle } from '../document/shown-title';
import { lookOf } from '../shortlist/look-of';

/** By document, of those that came only for jobs in which they are hidden. */
export const hiddenFaces = async (
  reader: Reader,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> => {
  const faces = new Map<string, PersonRow>();
  for (const id of documentIds) {
    const face = await hiddenFace(reader, id);
    if (face !== null) faces.set(id, face);
  }
  return faces;
};

const hiddenFace = async (reader: Reader, documentId: string): Promise<PersonRow | null> => {
  const hiding = await readHiding(reader);
  const rows = await reader
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .selectAll('application')
    .select('job.title as job')
    .where('application.document_id', '=', documentId)
    .orderBy('application.id', 'desc')
    .execute();
  const hidden = rows
    .map(({ job, ...row }) => ({ ...rowToApplication(row), job }))
    .filter((each) => isBlind(each, hiding));
  const [newest] = hidden;
  if (newest === undefined) return null;
  const said = await sql<KnownWords>`
    SELECT ${knownWords} FROM profile WHERE document_id = ${documentId}`.execute(reader);
  const [known] = said.rows;
  return personRow.parse({
    personId: newest.personId,
    look: lookOf(newest, { name: null, hiding }),
    title: known ? shownTitle(known, { isHidden: true }) : null,
    documents: 1,
    applications: hidden.map(({ id, jobId, job, stage, appliedAt }) => ({
      applicationId: id,
      jobId,
      title: job,
      stage,
      appliedAt,
    })),
    hiddenIn: 0,
    tags: [],
    notes: 0,
    lastAt: newest.appliedAt,
  });
};
