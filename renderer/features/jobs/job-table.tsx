import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import type { JobSummary } from '@shared/model/job';
import { sayStage, useStages } from '../../api/stages';
import { sayDays } from '../../lib/days-between';
import { sayNumber } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { countInProgress, whatWaits } from './sum-up-job';

type JobTableProps = { readonly jobs: readonly JobSummary[]; readonly onOpen: (id: JobId) => void };

export const JobTable = ({ jobs, onOpen }: JobTableProps) => {
  const stages = useStages();
  return (
    <table className="jobs-table" aria-label="Jobs">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col" className="jobs-waits">
            Waits for you
          </th>
          <th scope="col" className="figure">
            {sayStage(stages, 'new')}
          </th>
          <th scope="col" className="figure">
            In progress
          </th>
          <th scope="col" className="figure">
            {sayStage(stages, 'hired')}
          </th>
          <th scope="col" className="figure jobs-open">
            Open
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <td>
              <Button look="quiet" onPress={() => onOpen(job.id)}>
                <bdi>{visibleText(job.title)}</bdi>
              </Button>
            </td>
            <td className="jobs-waits">
              <Waits job={job} />
            </td>
            <Figure count={job.stages.new ?? 0} />
            <Figure count={countInProgress(job)} />
            <Figure count={job.stages.hired ?? 0} />
            <td className="figure jobs-open soft" title={sayWhen(job.createdAt)}>
              {sayDays(job.createdAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Waits = ({ job }: { readonly job: JobSummary }) => {
  const waits = whatWaits(job);
  if (waits.length === 0) return <span className="soft">Nothing</span>;
  return waits.map(({ words, isProblem }) => (
    <span key={words} className={isProblem ? 'jobs-wait jobs-failed' : 'jobs-wait'}>
      {words}
    </span>
  ));
};

const Figure = ({ count }: { readonly count: number }) => (
  <td className="figure">{count === 0 ? <Dash /> : sayNumber(count)}</td>
);

const Dash = () => (
  <>
    <span aria-hidden className="soft">
      –
    </span>
    <span className="unseen">0</span>
  </>
);
