import type { JobId, TableId } from '@shared/model/id';
import type { ColumnField, TableCheck, TableQuestion } from '@shared/model/table';
import type { Reader } from '../../db/open-store';
import { nameIn } from '../../db/queries/known-words';
import { readHiding } from '../../db/queries/office';
import { listApplied, readPeople } from '../../db/queries/people';
import { whereShown } from '../people/person-rows';
import type { Session } from '../session';
import { lookWhere } from '../shortlist/look-of';
import { type JudgedRow, judgeRows } from './judge-rows';

export type Mapped = {
  readonly tableId: TableId;
  readonly jobId: JobId;
  readonly fields: readonly ColumnField[];
};

const previewRows = 20;

/** What would come of a table, while nothing is written. */
export const checkTable = async (
  { working, tables }: Session,
  { tableId, jobId, fields }: Mapped,
): Promise<TableCheck> => {
  const { reader } = working;
  const rows = await judgeRows(reader, tables.get(tableId).grid, fields);
  const met = await peopleMet(reader, { rows, jobId });
  return {
    rows: rows.length,
    preview: rows.slice(0, previewRows).map(({ at, lines }) => ({
      at,
      lines: lines.map(({ label, value }) => ({ label, value: value.slice(0, mostShown) })),
    })),
    questions: rows.flatMap((row) => questionOf(row, met) ?? []),
  };
};

const mostShown = 300;

type Met = { readonly name: string | null; readonly isInJob: boolean };

/** Whoever is hidden stays so: beside the row's name a pseudonym would say whose it is. */
const peopleMet = async (
  reader: Reader,
  { rows, jobId }: { readonly rows: readonly JudgedRow[]; readonly jobId: JobId },
): Promise<ReadonlyMap<string, Met>> => {
  const roots = [...new Set(rows.flatMap(({ match }) => match?.root ?? []))];
  const hiding = await readHiding(reader);
  const met = new Map<string, Met>();
  for (let from = 0; from < roots.length; from += atOnce) {
    const some = roots.slice(from, from + atOnce);
    const applied = Map.groupBy(await listApplied(reader, some), ({ root }) => root);
    for (const known of await readPeople(reader, some)) {
      const own = applied.get(known.id) ?? [];
      const { isHidden } = whereShown(own, hiding);
      const look = lookWhere(known.id, { name: nameIn(known), isHidden });
      met.set(known.id, {
        name: look.isBlind ? null : look.name,
        isInJob: own.some((each) => each.jobId === jobId),
      });
    }
  }
  return met;
};

const atOnce = 400;

const questionOf = (row: JudgedRow, met: ReadonlyMap<string, Met>): TableQuestion | null => {
  const { at, isNobody, twinOf, match } = row;
  if (!isNobody && twinOf === null && match === null) return null;
  const person = match && met.get(match.root);
  return {
    at,
    who: row.who,
    kind: isNobody ? 'nobody' : twinOf !== null ? 'twin' : 'known',
    twinOf,
    person: person?.name ?? null,
    same: match?.same ?? null,
    because: match?.because ?? [],
    isInJob: person?.isInJob ?? false,
  };
};
