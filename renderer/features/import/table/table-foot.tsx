import X from 'lucide-react/icons/x';
import { failureWords } from '../../../api/failure-words';
import { sayCount, sayNumber } from '../../../lib/say-count';
import { Button } from '../../../ui/button';
import { ProblemNote } from '../../../ui/problem-note';
import { ProgressBar } from '../../../ui/progress-bar';
import type { TableRun } from './table-runs';

type TableFootProps = {
  readonly run: TableRun;
  /** How many people come in, how many rows do not. */
  readonly coming: number;
  readonly leftOut: number;
  readonly isChecking: boolean;
  readonly onImport: () => void;
  readonly onClose: () => void;
};

export const TableFoot = ({ run, coming, leftOut, isChecking, onImport, onClose }: TableFootProps) => (
  <footer className="table-foot">
    {run.failure === undefined || wasCancelled(run) ? null : <ProblemNote {...failureWords(run.failure)} />}
    {run.isBusy ? (
      <Coming run={run} coming={coming} />
    ) : (
      <>
        <span className="table-sum" role="status">
          {wasCancelled(run)
            ? 'Import cancelled. Nothing was imported.'
            : leftOut === 0
              ? ''
              : `${sayCount(leftOut, 'row')} left out`}
        </span>
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="main"
          autoFocus={run.failure !== undefined}
          isDisabled={isChecking || coming === 0}
          onPress={onImport}
        >
          {coming === 0 ? 'Nobody to import' : `Import ${sayCount(coming, 'person', 'people')}`}
        </Button>
      </>
    )}
  </footer>
);

/** Whoever did it need not be told how to mend it. */
const wasCancelled = ({ failure }: TableRun): boolean => failure?.kind === 'import-cancelled';

/** Nothing of it is here before the last row is. */
const Coming = ({ run, coming }: Pick<TableFootProps, 'run' | 'coming'>) => {
  const { done, total } = run.progress ?? { done: 0, total: coming };
  return (
    <>
      <ProgressBar label="Importing" done={done} total={total} />
      <span className="table-sum">
        {sayNumber(done)} of {sayNumber(total)} imported
      </span>
      <Button autoFocus icon={<X aria-hidden />} onPress={run.cancel}>
        Cancel import
      </Button>
    </>
  );
};
