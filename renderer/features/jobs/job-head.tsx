import './jobs.css';
import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { type ReactNode, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { useNotify } from '../../ui/notify';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';
import { JobDialog } from './job-dialog';

type JobHeadProps = {
  readonly id: JobId;
  readonly takesFocus: boolean;
  readonly onLeave: () => void;
  /** What stands below the head while the job exists. */
  readonly children: ReactNode;
};

export const JobHead = ({ id, takesFocus, onLeave, children }: JobHeadProps) => {
  const { value: job, failure } = useRequest('job.read', { id }, ['jobs.changed']);
  const [isEditing, setIsEditing] = useState(false);
  const notify = useNotify();

  const remove = async () => {
    const answer = await request('job.remove', { id });
    if (answer.ok) onLeave();
    else notify(failureWords(answer.error).what);
  };
  if (failure !== undefined)
    return (
      <div className="page-problem">
        <ProblemNote {...failureWords(failure)}>
          <Button onPress={onLeave}>Go to jobs</Button>
        </ProblemNote>
      </div>
    );
  if (job === undefined) return null;
  return (
    <>
      <PageHead
        title={<bdi>{visibleText(job.title)}</bdi>}
        takesFocus={takesFocus}
        actions={
          <>
            <Button look="quiet" icon={<Pencil aria-hidden />} onPress={() => setIsEditing(true)}>
              {job.posting === '' ? 'Add posting' : 'Edit posting'}
            </Button>
            <Button look="quiet" icon={<Trash2 aria-hidden />} onPress={remove}>
              Remove job
            </Button>
          </>
        }
      />
      {children}
      {isEditing ? <JobDialog job={job} onClose={() => setIsEditing(false)} /> : null}
    </>
  );
};
