import type { JobId } from '@shared/model/id';
import type { ColumnField, OpenedTable, TableCheck } from '@shared/model/table';
import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../../api/failure-words';
import { request } from '../../../api/request';
import { useDraft } from '../../../lib/use-draft';
import { type Answers, noAnswers } from './question-groups';

export type TableView = {
  readonly table: OpenedTable | undefined;
  readonly fields: readonly ColumnField[];
  readonly setFields: (fields: readonly ColumnField[]) => void;
  readonly answers: Answers;
  readonly setAnswers: (answers: Answers) => void;
  /** What was chosen is not wanted any more, or done. */
  readonly forget: () => void;
  /** With the columns as they are now, or as they were a moment ago. */
  readonly check: TableCheck | undefined;
  readonly isChecking: boolean;
  readonly failure: Failure | undefined;
  readonly checkAgain: () => void;
};

/** What a person chose, and for which table: a file that was changed meanwhile begins anew. */
type Chosen = {
  readonly of: string;
  readonly fields: readonly ColumnField[] | null;
  readonly answers: Answers;
};
const nothingChosen: Chosen = { of: '', fields: null, answers: noAnswers };

const printOf = ({ columns, rows }: OpenedTable): string =>
  JSON.stringify([rows, columns.map(({ heading }) => heading)]);

export const placeOf = (jobId: JobId, path: string): string => `table ${jobId} ${path}`;

/** Opens a table while its step is on the screen, and asks what would come of it after each change of a column. */
export const useTable = (jobId: JobId, path: string): TableView => {
  const [table, setTable] = useState<OpenedTable>();
  const { draft, put, forget } = useDraft(placeOf(jobId, path), nothingChosen);
  const [checked, setChecked] = useState<{ readonly key: string; readonly check: TableCheck }>();
  const [failure, setFailure] = useState<Failure>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isOver = false;
    let opened: OpenedTable | undefined;
    const close = () => {
      if (opened) void request('table.close', { tableId: opened.tableId });
    };
    void request('table.open', { path }).then((answer) => {
      if (!answer.ok) return isOver ? undefined : setFailure(answer.error);
      opened = answer.value;
      if (isOver) return close();
      setTable(opened);
    });
    return () => {
      isOver = true;
      close();
    };
  }, [path]);

  const of = table === undefined ? '' : printOf(table);
  const chosen = draft.of === of ? draft : { ...nothingChosen, of };
  const guessed = useMemo(() => table?.columns.map(({ field }) => field) ?? [], [table]);
  const fields = chosen.fields ?? guessed;
  const key = `${table?.tableId} ${fields.join(' ')} ${turn}`;
  useEffect(() => {
    if (table === undefined) return;
    let isOver = false;
    void request('table.check', { tableId: table.tableId, jobId, fields: [...fields] }).then((answer) => {
      if (isOver) return;
      if (answer.ok) setChecked({ key, check: answer.value });
      else setFailure(answer.error);
    });
    return () => {
      isOver = true;
    };
  }, [table, jobId, fields, key]);

  return {
    table,
    fields,
    setFields: (next) => put({ ...chosen, fields: next }),
    answers: chosen.answers,
    setAnswers: (next) => put({ ...chosen, answers: next }),
    forget,
    check: checked?.check,
    isChecking: checked?.key !== key,
    failure,
    checkAgain: () => setTurn((before) => before + 1),
  };
};
