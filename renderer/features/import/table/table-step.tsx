import './table.css';
import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import { useMemo } from 'react';
import { useRequest } from '../../../api/use-request';
import { sayCount } from '../../../lib/say-count';
import { Button } from '../../../ui/button';
import { PageHead } from '../../../ui/page-head';
import { ProblemNote } from '../../../ui/problem-note';
import { ColumnList } from './column-list';
import { PreviewTable } from './preview-table';
import { answerTo, decisionsOf, groupQuestions } from './question-groups';
import { QuestionList } from './question-list';
import { tableFailureWords } from './table-failure';
import { TableFoot } from './table-foot';
import { forgetRun, useTableRun } from './table-runs';
import { placeOf, type TableView, useTable } from './use-table';

type TableStepProps = { readonly jobId: JobId; readonly path: string; readonly onClose: () => void };

/** A table of candidates on its way in: columns, preview, doubles; nothing is written before the last button. */
export const TableStep = ({ jobId, path, onClose }: TableStepProps) => {
  const view = useTable(jobId, path);
  const { table, check, failure } = view;
  const name = visibleText(table?.name ?? path.split(/[\\/]/).at(-1) ?? path);
  return (
    <>
      <PageHead
        title={
          <>
            Import from <bdi>{name}</bdi>
          </>
        }
        {...(failure === undefined ? { note: <HeadNote rows={table?.rows} /> } : {})}
      />
      {failure !== undefined ? (
        <div className="table-failed">
          <ProblemNote {...tableFailureWords(failure)}>
            <Button onPress={onClose}>Back to the job</Button>
          </ProblemNote>
        </div>
      ) : table === undefined || check === undefined ? (
        <p className="table-empty soft" role="status">
          Reading the table…
        </p>
      ) : (
        <Loaded {...view} table={table} check={check} jobId={jobId} path={path} onClose={onClose} />
      )}
    </>
  );
};

/** Whoever imports has the file, and sees what stands in it; the desk does not. */
const HeadNote = ({ rows }: { readonly rows: number | undefined }) => {
  const isBlind = useRequest('office.read', null).value?.blind ?? true;
  return (
    <>
      {rows === undefined ? '' : `${sayCount(rows, 'row')}. `}
      {isBlind
        ? 'Names are shown here because they stand in your file; in the shortlist they are hidden as always.'
        : 'Each row becomes a page of its own; your file stays as it is.'}
    </>
  );
};

type LoadedProps = TableView &
  Required<{ readonly [Key in 'table' | 'check']: NonNullable<TableView[Key]> }> &
  TableStepProps;

const Loaded = ({ table, check, jobId, path, onClose, ...view }: LoadedProps) => {
  const { fields, answers } = view;
  const place = placeOf(jobId, path);
  const run = useTableRun(place);
  const { questions } = check;
  const groups = useMemo(() => groupQuestions(questions), [questions]);
  const leftOut = useMemo(
    () => new Set(questions.filter((each) => answerTo(answers, each) === 'skip').map(({ at }) => at)),
    [questions, answers],
  );
  const close = () => {
    view.forget();
    forgetRun(place);
    onClose();
  };
  const bringIn = async () => {
    const decisions = [...decisionsOf(questions, answers)];
    const failure = await run.begin({ tableId: table.tableId, jobId, fields: [...fields], decisions });
    if (failure === null) close();
    else if (failure.kind === 'table-undecided') view.checkAgain();
  };
  return (
    <div className="table-step">
      <div className="table-choices" inert={run.isBusy}>
        <ColumnList columns={table.columns} fields={fields} onChange={view.setFields} />
        <div className="table-result">
          {groups.length > 0 ? (
            <QuestionList groups={groups} answers={answers} onAnswer={view.setAnswers} />
          ) : null}
          <PreviewTable rows={check.rows} preview={check.preview} leftOut={leftOut} />
        </div>
      </div>
      <TableFoot
        run={run}
        coming={check.rows - leftOut.size}
        leftOut={leftOut.size}
        isChecking={view.isChecking}
        onImport={() => void bringIn()}
        onClose={close}
      />
    </div>
  );
};
