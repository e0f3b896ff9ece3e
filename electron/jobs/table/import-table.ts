// The rows that were decided for become documents of their own, all of them in one action or none:
// also when somebody cancels half-way.
import { Failed } from '@shared/errors/failure';
import type { ActionId, ImportId, TableId } from '@shared/model/id';
import type { Job } from '@shared/model/job';
import type { RowDecision } from '@shared/model/table';
import { removeBlob } from '../../db/blobs';
import { readJob } from '../../db/queries/job';
import { pageOfLines } from '../../engine/table/candidate-page';
import { deriveId } from '../../platform/derive-id';
import { makeId } from '../../platform/make-id';
import { type Change, record } from '../../sync/record';
import { fileDocument, type Sealed, sealDocument } from '../document/keep-document';
import { insertImport } from '../import/import-files';
import type { Session } from '../session';
import type { Mapped } from './check-table';
import { type JudgedRow, judgeRows } from './judge-rows';
import type { OpenTable, Run } from './open-tables';

type Importing = Mapped & { readonly decisions: readonly RowDecision[] };

export const importTable = async (
  session: Session,
  { tableId, jobId, fields, decisions }: Importing,
): Promise<{ readonly importId: ImportId; readonly rows: number }> => {
  const { working, tables } = session;
  const job = await readJob(working.reader, jobId);
  if (!job) throw new Failed('not-found');
  const table = tables.get(tableId);
  const run = tables.begin(tableId);
  try {
    const wanted = decide(await judgeRows(working.reader, table.grid, fields), decisions);
    const step = countSteps(session, { tableId, run, rows: wanted.length });
    const importId = makeId() as ImportId;
    const { actionId, files } = await writeRows(session, { importId, job, table, wanted, step });
    tables.close(tableId);
    await session.done(actionId);
    working.progress.note(jobId, files);
    session.runner.wake();
    return { importId, rows: files.length };
  } finally {
    run.end();
  }
};

type Counting = { readonly tableId: TableId; readonly run: Run; readonly rows: number };
type Step = (rows: number) => void;

/** Each row is sealed, then recorded; before either somebody may have had enough. */
const countSteps = ({ tell }: Session, { tableId, run, rows }: Counting): Step => {
  let steps = 0;
  let told = -toldEvery;
  return (more) => {
    if (run.isStopped()) throw new Failed('import-cancelled');
    steps += more;
    const done = Math.floor(steps / 2);
    if (done - told < toldEvery) return;
    told = done;
    tell('table.progressed', { tableId, done, total: rows });
  };
};

/** Ten thousand rows are twenty seconds. */
const toldEvery = 50;

type Writing = {
  readonly importId: ImportId;
  readonly job: Job;
  readonly table: OpenTable;
  readonly wanted: readonly Wanted[];
  readonly step: Step;
};

/** Rows and files, or neither. */
const writeRows = async (
  { working }: Session,
  { importId, job, table, wanted, step }: Writing,
): Promise<{ readonly actionId: ActionId; readonly files: readonly string[] }> => {
  const sealed: SealedRow[] = [];
  try {
    await sealRows(working, { table, wanted, sealed, step });
    const { actionId, value } = await record(
      working,
      { name: 'import.start', label: `Import into ${job.title}` },
      async (change) => {
        await insertImport(change, { importId, jobId: job.id, paths: [] });
        await change.writer.updateTable('import').set({ walked: 1 }).where('id', '=', importId).execute();
        const files: string[] = [];
        // In the order of the table, a list of the hidden would say who is who.
        for (const each of sealed.toSorted(bySha)) {
          step(1);
          files.push(await insertRow(change, { importId, jobId: job.id, table, ...each }));
        }
        return files;
      },
    );
    return { actionId, files: value };
  } catch (error) {
    await removeSealed(working, sealed);
    throw error;
  }
};

type SealedRow = Wanted & { readonly sealed: Sealed };

const bySha = (one: SealedRow, other: SealedRow): number =>
  one.sealed.sha256 < other.sealed.sha256 ? -1 : 1;

/** Each file has a name of its own: no other document can be in it. */
const removeSealed = async ({ blobs }: Session['working'], rows: readonly SealedRow[]): Promise<void> => {
  for (const { sealed } of rows) if (sealed.blob) await removeBlob(blobs, sealed.blob.name);
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

type Sealing = Pick<Writing, 'table' | 'wanted' | 'step'> & { readonly sealed: SealedRow[] };

/** All that lies on the disk is in `sealed`, also where it ends before the last. */
const sealRows = async (
  working: Session['working'],
  { table: { name, fileTime }, wanted, step, sealed }: Sealing,
): Promise<void> => {
  for (let from = 0; from < wanted.length; from += atOnce) {
    const some = wanted.slice(from, from + atOnce);
    step(some.length);
    const outcomes = await Promise.allSettled(
      some.map(async (each) => {
        const taken = { name: `${name}, row ${each.row.at}`, bytes: pageOfLines(each.row.lines), fileTime };
        sealed.push({ ...each, sealed: await sealDocument(working, taken) });
      }),
    );
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }
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
