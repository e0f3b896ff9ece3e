import './jobs.css';
import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import type { JobSummary } from '@shared/model/job';
import BriefcaseBusiness from 'lucide-react/icons/briefcase-business';
import Plus from 'lucide-react/icons/plus';
import { useEffect } from 'react';
import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { sayNumber } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';

type JobListProps = {
  readonly onOpen: (id: JobId) => void;
  readonly onNew: () => void;
  readonly onSamples: () => void;
  readonly onShown: () => void;
};

export const JobList = ({ onOpen, onNew, onSamples, onShown }: JobListProps) => {
  const { value: jobs, failure } = useRequest('job.list', null, ['jobs.changed', 'import.progressed']);
  const isLoaded = jobs !== undefined || failure !== undefined;
  useEffect(() => {
    if (isLoaded) onShown();
  }, [isLoaded, onShown]);

  const newJob = (
    <Button look="main" icon={<Plus aria-hidden />} onPress={onNew}>
      New job
    </Button>
  );
  return (
    <>
      <PageHead title="Jobs" actions={jobs === undefined || jobs.length === 0 ? undefined : newJob} />
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      {jobs?.length === 0 ? (
        <EmptyState
          icon={<BriefcaseBusiness aria-hidden />}
          title="No job yet"
          actions={
            <>
              {newJob}
              <Button onPress={onSamples}>Load samples</Button>
            </>
          }
        >
          A job is a position you are filling. Create one, then drop the resumes on it.
        </EmptyState>
      ) : null}
      {jobs === undefined || jobs.length === 0 ? null : <JobTable jobs={jobs} onOpen={onOpen} />}
    </>
  );
};

type JobTableProps = { readonly jobs: readonly JobSummary[]; readonly onOpen: (id: JobId) => void };

const JobTable = ({ jobs, onOpen }: JobTableProps) => (
  <table className="jobs-table" aria-label="Jobs">
    <thead>
      <tr>
        <th scope="col">Title</th>
        <th scope="col" className="figure">
          Files
        </th>
        <th scope="col" className="figure">
          Waiting
        </th>
        <th scope="col" className="figure">
          Not read
        </th>
        <th scope="col" className="jobs-created">
          Created
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
          <td className="figure">{sayNumber(job.files)}</td>
          <td className="figure">{job.waiting === 0 ? <Dash /> : sayNumber(job.waiting)}</td>
          <td className="figure">
            {job.failed === 0 ? <Dash /> : <span className="jobs-failed">{sayNumber(job.failed)}</span>}
          </td>
          <td className="jobs-created soft">
            <span className="when">{sayWhen(job.createdAt)}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Dash = () => (
  <>
    <span aria-hidden className="soft">
      –
    </span>
    <span className="unseen">0</span>
  </>
);
