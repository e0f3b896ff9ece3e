// Who may be called by name, and where: the one place that every surface asks. The rule in words: docs/blind.md.
import { isShortlisted, stages } from '@shared/model/application';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../open-store';
import { readOffice } from './office';

const shortlisted = sql.join(stages.filter(isShortlisted).map((stage) => sql.lit(stage)));

/** As `isBlind` says it, of rows of `application`. */
const isKnown = sql<boolean>`(application.revealed = 1 OR application.stage IN (${shortlisted}))`;

export const knownApplications = sql`(SELECT application.id FROM application WHERE ${isKnown})`;

/** Those who stand for all that was merged into them. */
const knownRoots = sql`(
  SELECT coalesce(owner.merged_into, owner.id)
  FROM application JOIN person AS owner ON owner.id = application.person_id WHERE ${isKnown})`;

const isNobodyHidden = sql`(
  coalesce((SELECT json_extract(value, '$.blind') FROM setting WHERE name = 'office'), 1) = 0)`;

/** Known in at least one job; `root` is the column of who stands for all that was merged into them. */
export const isKnownPerson = (root: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${isNobodyHidden} OR ${root} IN ${knownRoots})`;

/** What came for a job in which they are known; of somebody known also what came for none that is left. */
const shownDocuments = sql`(
  SELECT application.document_id FROM application WHERE ${isKnown}
  UNION
  SELECT person.document_id FROM person WHERE coalesce(person.merged_into, person.id) IN ${knownRoots}
    AND NOT EXISTS (SELECT 1 FROM application WHERE application.document_id = person.document_id))`;

export const isShownDocument = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${isNobodyHidden} OR ${column} IN ${shownDocuments})`;

/** Documents that may be shown as they are, outside of any job; null: nobody is hidden. */
export const readShownDocuments = async (reader: Reader): Promise<readonly string[] | null> => {
  if (!(await readOffice(reader)).blind) return null;
  const { rows } = await sql<{ id: string }>`SELECT document_id AS id FROM ${shownDocuments}`.execute(reader);
  return rows.map(({ id }) => id);
};

/** Of these documents those that may be shown in this job; null: nobody is hidden. */
export const readShownIn = async (
  reader: Reader,
  { jobId, documentIds }: { readonly jobId: string; readonly documentIds: readonly string[] },
): Promise<ReadonlySet<string> | null> => {
  if (!(await readOffice(reader)).blind) return null;
  const { rows } = await sql<{ id: string }>`
    SELECT application.document_id AS id FROM application
    WHERE application.job_id = ${jobId} AND ${isKnown}
      AND application.document_id IN (SELECT value FROM json_each(${JSON.stringify(documentIds)}))`.execute(
    reader,
  );
  return new Set(rows.map(({ id }) => id));
};

/** In this job, or, where none is named, wherever they are shown. */
export const isDocumentShown = async (
  reader: Reader,
  { documentId, jobId }: { readonly documentId: string; readonly jobId: string | null },
): Promise<boolean> => {
  if (jobId !== null) {
    const shown = await readShownIn(reader, { jobId, documentIds: [documentId] });
    return shown === null || shown.has(documentId);
  }
  const shown = await readShownDocuments(reader);
  return shown === null || shown.includes(documentId);
};

/**
 * Notes that may stand beside somebody: where they are known not those of an application in which they are hidden, and
 * beside such an application (`beside`) of somebody known only its own. A note of no application is of the person.
 */
export const isNoteSaid = (
  root: RawBuilder<unknown>,
  { beside }: { readonly beside: string | null },
): RawBuilder<unknown> =>
  beside === null
    ? sql`(NOT ${isKnownPerson(root)} OR ${isOfNoneHidden})`
    : sql`(NOT ${isKnownPerson(root)} OR note.application_id = ${beside}
        OR (${isOfNoneHidden} AND (${isNobodyHidden} OR ${beside} IN ${knownApplications})))`;

/** Of no application, of one that is gone, or of one in which they are known. */
export const isOfNoneHidden = sql`(${isNobodyHidden} OR note.application_id IS NULL
  OR note.application_id IN ${knownApplications}
  OR NOT EXISTS (SELECT 1 FROM application WHERE application.id = note.application_id))`;
