// The rows that were decided for become documents of their own, all of them in one action or none.
import { Failed } from '@shared/errors/failure';
import type { ImportId } from '@shared/model/id';
import type { RowDecision } from '@shared/model/table';
import { readJob } from '../../db/queries/job';
import { pageOfLines } from '../../engine/table/candidate-page';
import { deriveId } from '../../platform/derive-id';
import { makeId } from '../../platform/make-id';
import { type Change, record } from '../../sync/record';
import { insertImport } from '../import-files';
import { fileDocument, type Sealed, sealDocument } from '../keep-document';
import type { Session } from '../session';
import type { Mapped } from './check-table';
import { type JudgedRow, judgeRows } from './judge-rows';
import type { OpenTable } from './open-tables';

type Importing = Mapped & { readonly decisions: readonly RowDecision[] };

export const importTable = async (
  session: Session,
  { tableId, jobId, fields, decisions }: Importing,
): Promise<{ readonly importId: ImportId; readonly rows: number }> => {
  const { working, tables } = session;
  const job = await readJob(working.reader, jobId);
  if (!job) throw new Failed('not-found');
  const table = tables.get(tableId);
  const wanted = decide(await judgeRows(working.reader, table.grid, fields), decisions);
  const sealed = await sealRows(session, table, wanted);
  const importId = makeId() as ImportId;
  const name = 'import.start';
  const { actionId, value: files } = await record(
    working,
    { name, label: `Import into ${job.title}` },
    async (change) => {
      await insertImport(change, { importId, jobId, paths: [] });
      await change.writer.updateTable('import').set({ walked: 1 }).where('id', '=', importId).execute();
      const ids: string[] = [];
      for (const each of sealed) ids.push(await insertRow(change, { importId, jobId, table, ...each }));
      return ids;
    },
  );
  tables.close(tableId);
  await session.done(actionId);
  working.progress.note(jobId, files);
  session.runner.wake();
  return { importId, rows: files.length };
};

type Wanted = { readonly row: JudgedRow; readonly mergeInto: string | null };

/** A row about which there is a question is not written before somebody has answered it. */
const decide = (rows: readonly JudgedRow[], decisions: readonly RowDecision[]): readonly Wanted[] => {
  const said = new Map(decisions.map((decision) => [decision.at, decision.do]));
  return rows.flatMap((row): readonly Wanted[] => {
    if (row.isNobody) return [];
    const answer = said.get(row.at) ?? (row.twinOf === null && row.match === null ? 'new' : undefined);
    if (answer === undefined) throw new Failed('table-undecided');
    return answer === 'skip'
      ? []
      : [{ row, mergeInto: answer === 'same' ? (row.match?.root ?? null) : null }];
  });
};

const atOnce = 8;

const sealRows = async (
  { working }: Session,
  { name, fileTime }: OpenTable,
  wanted: readonly Wanted[],
): Promise<readonly (Wanted & { readonly sealed: Sealed })[]> => {
  const all: (Wanted & { readonly sealed: Sealed })[] = [];
  for (let from = 0; from < wanted.length; from += atOnce)
    all.push(
      ...(await Promise.all(
        wanted.slice(from, from + atOnce).map(async (each) => {
          const taken = { name: `${name}, row ${each.row.at}`, bytes: pageOfLines(each.row.lines), fileTime };
          return { ...each, sealed: await sealDocument(working, taken) };
        }),
      )),
    );
  // In the order of the table, a list of the hidden would say who is who.
  return all.toSorted((one, other) => (one.sealed.sha256 < other.sealed.sha256 ? -1 : 1));
};

type Inserting = Wanted & {
  readonly importId: ImportId;
  readonly jobId: string;
  readonly table: OpenTable;
  readonly sealed: Sealed;
};

const insertRow = async (
  change: Change,
  { importId, jobId, table, row, sealed, mergeInto }: Inserting,
): Promise<string> => {
  const id = makeId();
  await change.insert('import_file', {
    id,
    import_id: importId,
    job_id: jobId,
    path: `${table.path}#${row.at}`,
    folder: table.name,
    name: `Row ${row.at}`,
    state: 'queued',
    problem: null,
    document_id: null,
    changed_at: change.at,
    inside_id: null,
  });
  const documentId = await fileDocument(change, { file: { id, job_id: jobId }, sealed });
  if (mergeInto !== null) await insertMerged(change, { documentId, mergeInto });
  return id;
};

/** The person that the row will be, as one with somebody who is here: what is read finds it made. */
const insertMerged = async (
  change: Change,
  { documentId, mergeInto }: { readonly documentId: string; readonly mergeInto: string },
): Promise<void> => {
  const id = deriveId(documentId, 'person');
  const there = await change.writer
    .selectFrom('person')
    .select('id')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  if (there || id === mergeInto) return;
  await change.insert('person', {
    id,
    document_id: documentId,
    merged_into: mergeInto,
    created_at: change.at,
  });
};
