import './table.css';
import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import { useMemo, useState } from 'react';
import { failureWords } from '../../../api/failure-words';
import { useAct } from '../../../api/use-act';
import { useRequest } from '../../../api/use-request';
import { sayCount } from '../../../lib/say-count';
import { Button } from '../../../ui/button';
import { PageHead } from '../../../ui/page-head';
import { ProblemNote } from '../../../ui/problem-note';
import { ColumnList } from './column-list';
import { PreviewTable } from './preview-table';
import { answerTo, decisionsOf, groupQuestions, noAnswers } from './question-groups';
import { QuestionList } from './question-list';
import { tableFailureWords } from './table-failure';
import { type TableView, useTable } from './use-table';

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
        <Loaded {...view} table={table} check={check} jobId={jobId} onClose={onClose} />
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
  Pick<TableStepProps, 'jobId' | 'onClose'>;

const Loaded = ({ table, fields, setFields, check, isChecking, checkAgain, jobId, onClose }: LoadedProps) => {
  const [answers, setAnswers] = useState(noAnswers);
  const { act, isBusy, failure } = useAct();
  const { questions } = check;
  const groups = useMemo(() => groupQuestions(questions), [questions]);
  const leftOut = useMemo(
    () => new Set(questions.filter((each) => answerTo(answers, each) === 'skip').map(({ at }) => at)),
    [questions, answers],
  );
  const coming = check.rows - leftOut.size;
  const bringIn = async () => {
    const decisions = [...decisionsOf(questions, answers)];
    const answer = await act('table.import', {
      tableId: table.tableId,
      jobId,
      fields: [...fields],
      decisions,
    });
    if (answer.ok) onClose();
    else if (answer.error.kind === 'table-undecided') checkAgain();
  };
  return (
    <div className="table-step">
      <ColumnList columns={table.columns} fields={fields} onChange={setFields} />
      <div className="table-result">
        {groups.length > 0 ? <QuestionList groups={groups} answers={answers} onAnswer={setAnswers} /> : null}
        <PreviewTable rows={check.rows} preview={check.preview} leftOut={leftOut} />
      </div>
      <footer className="table-foot">
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <span className="table-sum" role="status">
          {isBusy ? 'Importing…' : sayLeft(check.rows - coming)}
        </span>
        <Button onPress={onClose} isDisabled={isBusy}>
          Cancel
        </Button>
        <Button look="main" isDisabled={isBusy || isChecking || coming === 0} onPress={() => void bringIn()}>
          {coming === 0 ? 'Nobody to import' : `Import ${sayCount(coming, 'person', 'people')}`}
        </Button>
      </footer>
    </div>
  );
};

const sayLeft = (left: number): string => (left === 0 ? '' : `${sayCount(left, 'row')} left out`);
