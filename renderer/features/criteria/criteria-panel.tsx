import './criteria.css';
import './criterion-form.css';
import './order-preview.css';
import type { JobId } from '@shared/model/id';
import { failureWords } from '../../api/failure-words';
import { useRequest } from '../../api/use-request';
import { ProblemNote } from '../../ui/problem-note';
import { CriteriaEditor } from './criteria-editor';

type CriteriaPanelProps = { readonly jobId: JobId; readonly onShortlist: () => void };

/** What a job asks for. */
export const CriteriaPanel = ({ jobId, onShortlist }: CriteriaPanelProps) => {
  const saved = useRequest('criteria.read', { jobId }, ['desk.changed']);
  const job = useRequest('job.read', { id: jobId }, ['jobs.changed']);
  const failure = saved.failure ?? job.failure;
  if (failure !== undefined)
    return (
      <div className="criteria-problem">
        <ProblemNote {...failureWords(failure)} />
      </div>
    );
  if (saved.value === undefined || job.value === undefined) return null;
  return (
    <CriteriaEditor
      jobId={jobId}
      saved={saved.value}
      posting={job.value.posting}
      onSaved={saved.reload}
      onShortlist={onShortlist}
    />
  );
};
