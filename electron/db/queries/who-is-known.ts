// Who may be called by name, and where: the one place that every surface asks. The rule in words: docs/blind.md.
import type { Hiding } from '@shared/model/blind';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../open-store';
import { readHiding } from './office';
import { standsKnown } from './stages';

export type WhoIsKnown = {
  /** Of a row of `application`. */
  readonly isKnown: RawBuilder<boolean>;
  /** Of the person whose document it is. */
  readonly isKnownOwner: (document: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** Ids of applications. */
  readonly knownApplications: RawBuilder<unknown>;
  /** Known in at least one job; `root` is the column of who stands for all that was merged into them. */
  readonly isKnownPerson: (root: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** May be shown outside of any job. */
  readonly isShownDocument: (column: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** Of no application, of one that is gone, or of one in which they are known. */
  readonly isOfNoneHidden: RawBuilder<unknown>;
  /**
   * Notes that may stand beside somebody: where they are known not those of an application in which they are hidden, and
   * beside such an application (`beside`) of somebody known only its own. A note of no application is of the person.
   */
  readonly isNoteSaid: (
    root: RawBuilder<unknown>,
    at: { readonly beside: string | null },
  ) => RawBuilder<unknown>;
};

/** By the stages as they are named and ordered now. */
export const readWhoIsKnown = async (reader: Reader): Promise<WhoIsKnown> =>
  makeWhoIsKnown(await readHiding(reader));

const makeWhoIsKnown = (hiding: Hiding): WhoIsKnown => {
  const isKnown = isKnownBy(hiding);
  const isNobodyHidden = hiding.blind ? sql`0` : sql`1`;
  const knownApplications = sql`(SELECT application.id FROM application WHERE ${isKnown})`;
  const isKnownSomewhere = isKnownSomewhereBy(isKnown);
  const isKnownPerson: WhoIsKnown['isKnownPerson'] = (root) =>
    sql`(${isNobodyHidden} OR ${isKnownSomewhere(root)})`;
  const isOfNoneHidden = sql`(${isNobodyHidden} OR note.application_id IS NULL
    OR note.application_id IN ${knownApplications}
    OR NOT EXISTS (SELECT 1 FROM application WHERE application.id = note.application_id))`;
  return {
    isKnown,
    isKnownOwner: (document) => sql`EXISTS (
      SELECT 1 FROM person AS owner WHERE owner.document_id = ${document}
        AND ${isKnownPerson(sql`coalesce(owner.merged_into, owner.id)`)})`,
    knownApplications,
    isKnownPerson,
    isShownDocument: (column) => sql`(${isNobodyHidden} OR ${isShownBy(isKnown)(column)})`,
    isOfNoneHidden,
    isNoteSaid: (root, { beside }) =>
      beside === null
        ? sql`(NOT ${isKnownPerson(root)} OR ${isOfNoneHidden})`
        : sql`(NOT ${isKnownPerson(root)} OR note.application_id = ${beside}
            OR (${isOfNoneHidden} AND (${isNobodyHidden} OR ${beside} IN ${knownApplications})))`,
  };
};

/** As `isBlind` says it, of rows of `application`. */
const isKnownBy = ({ stages }: Hiding): RawBuilder<boolean> =>
  sql<boolean>`(application.revealed = 1 OR ${standsKnown(stages)})`;

type Asking = (column: RawBuilder<unknown>) => RawBuilder<unknown>;

const isKnownSomewhereBy =
  (isKnown: RawBuilder<boolean>): Asking =>
  (root) =>
    sql`EXISTS (
    SELECT 1 FROM application WHERE ${isKnown} AND application.person_id IN (
      SELECT ${root} UNION ALL SELECT same.id FROM person AS same WHERE same.merged_into = ${root}))`;

/** What came for a job in which they are known; of somebody known also what came for none that is left. */
const isShownBy =
  (isKnown: RawBuilder<boolean>): Asking =>
  (document) =>
    sql`(
    EXISTS (SELECT 1 FROM application WHERE application.document_id = ${document} AND ${isKnown})
    OR NOT EXISTS (SELECT 1 FROM application WHERE application.document_id = ${document})
      AND EXISTS (SELECT 1 FROM person AS owner WHERE owner.document_id = ${document}
        AND ${isKnownSomewhereBy(isKnown)(sql`coalesce(owner.merged_into, owner.id)`)}))`;

/** Documents that may be shown as they are, outside of any job; null: nobody is hidden. */
export const readShownDocuments = async (reader: Reader): Promise<readonly string[] | null> => {
  const hiding = await readHiding(reader);
  if (!hiding.blind) return null;
  const isKnown = isKnownBy(hiding);
  // The same as `isShownBy`, from those few who are known: asked of everybody, a search would wait for it.
  const cameForNone = sql`NOT EXISTS (SELECT 1 FROM application WHERE application.document_id = person.document_id)`;
  const { rows } = await sql<{ id: string }>`
    WITH known (root) AS (
      SELECT DISTINCT coalesce(owner.merged_into, owner.id)
      FROM application JOIN person AS owner ON owner.id = application.person_id WHERE ${isKnown})
    SELECT application.document_id AS id FROM application WHERE ${isKnown}
    UNION SELECT person.document_id FROM known JOIN person ON person.id = known.root WHERE ${cameForNone}
    UNION SELECT person.document_id FROM known JOIN person ON person.merged_into = known.root
      WHERE ${cameForNone}`.execute(reader);
  return rows.map(({ id }) => id);
};

/** Of these documents those that may be shown in this job; null: nobody is hidden. */
export const readShownIn = async (
  reader: Reader,
  { jobId, documentIds }: { readonly jobId: string; readonly documentIds: readonly string[] },
): Promise<ReadonlySet<string> | null> => {
  const hiding = await readHiding(reader);
  if (!hiding.blind) return null;
  const { rows } = await sql<{ id: string }>`
    SELECT application.document_id AS id FROM application
    WHERE application.job_id = ${jobId} AND ${isKnownBy(hiding)}
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
  const shown = await readShownAmong(reader, [documentId]);
  return shown === null || shown.has(documentId);
};

/** Of these documents those that may be shown outside of any job; null: nobody is hidden. */
export const readShownAmong = async (
  reader: Reader,
  documentIds: readonly string[],
): Promise<ReadonlySet<string> | null> => {
  const hiding = await readHiding(reader);
  if (!hiding.blind) return null;
  const { rows } = await sql<{ id: string }>`
    SELECT asked.value AS id FROM json_each(${JSON.stringify(documentIds)}) AS asked
    WHERE ${isShownBy(isKnownBy(hiding))(sql`asked.value`)}`.execute(reader);
  return new Set(rows.map(({ id }) => id));
};
