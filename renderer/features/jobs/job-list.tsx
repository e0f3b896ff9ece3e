import './jobs.css';
import type { JobId } from '@shared/model/id';
import BriefcaseBusiness from 'lucide-react/icons/briefcase-business';
import Plus from 'lucide-react/icons/plus';
import { useEffect } from 'react';
import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { DropArea } from '../../ui/drop-area';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';
import { JobTable } from './job-table';

type JobListProps = {
  readonly onOpen: (id: JobId) => void;
  /** Without files it begins empty, with one it begins with that posting. */
  readonly onNew: (dropped?: readonly File[]) => void;
  readonly onSamples: () => void;
  readonly onShown: () => void;
};

export const JobList = ({ onOpen, onNew, onSamples, onShown }: JobListProps) => {
  const { value: jobs, failure } = useRequest('job.list', null, [
    'jobs.changed',
    'desk.changed',
    'import.progressed',
  ]);
  const isLoaded = jobs !== undefined || failure !== undefined;
  useEffect(() => {
    if (isLoaded) onShown();
  }, [isLoaded, onShown]);

  const newJob = (
    <Button look="main" icon={<Plus aria-hidden />} onPress={() => onNew()}>
      New job
    </Button>
  );
  return (
    <DropArea invitation="Drop a posting: it becomes a new job" onFiles={onNew}>
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
          A job is a position you are filling. Drop its posting here, or create it; then drop the resumes on
          it.
        </EmptyState>
      ) : null}
      {jobs === undefined || jobs.length === 0 ? null : <JobTable jobs={jobs} onOpen={onOpen} />}
    </DropArea>
  );
};
