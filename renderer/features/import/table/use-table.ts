import type { JobId } from '@shared/model/id';
import type { ColumnField, OpenedTable, TableCheck } from '@shared/model/table';
import { useEffect, useState } from 'react';
import type { Failure } from '../../../api/failure-words';
import { request } from '../../../api/request';

export type TableView = {
  readonly table: OpenedTable | undefined;
  readonly fields: readonly ColumnField[];
  readonly setFields: (fields: readonly ColumnField[]) => void;
  /** With the columns as they are now, or as they were a moment ago. */
  readonly check: TableCheck | undefined;
  readonly isChecking: boolean;
  readonly failure: Failure | undefined;
  readonly checkAgain: () => void;
};

/** Opens a table while its step is on the screen, and asks what would come of it after each change of a column. */
export const useTable = (jobId: JobId, path: string): TableView => {
  const [table, setTable] = useState<OpenedTable>();
  const [fields, setFields] = useState<readonly ColumnField[]>([]);
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
      setFields(opened.columns.map(({ field }) => field));
    });
    return () => {
      isOver = true;
      close();
    };
  }, [path]);

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
    setFields,
    check: checked?.check,
    isChecking: checked?.key !== key,
    failure,
    checkAgain: () => setTurn((before) => before + 1),
  };
};
