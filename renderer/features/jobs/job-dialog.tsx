import './jobs.css';
import type { JobId } from '@shared/model/id';
import type { Job } from '@shared/model/job';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

type JobDialogProps = {
  /** The job to change; without one, a new job is made. */
  readonly job?: Job;
  readonly onClose: () => void;
  readonly onMade?: (id: JobId) => void;
};

export const JobDialog = ({ job, onClose, onMade }: JobDialogProps) => {
  const [title, setTitle] = useState(job?.title ?? '');
  const [posting, setPosting] = useState(job?.posting ?? '');
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (title.trim() === '') return;
    if (job === undefined) {
      const answer = await act('job.create', { title: title.trim(), posting });
      if (!answer.ok) return;
      onMade?.(answer.value.id);
    } else if (title.trim() !== job.title || posting !== job.posting) {
      const answer = await act('job.change', { id: job.id, title: title.trim(), posting });
      if (!answer.ok) return;
    }
    onClose();
  };
  return (
    <Dialog title={job === undefined ? 'New job' : 'Edit job'} onClose={onClose}>
      <form className="job-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <TextField
          label="Title"
          autoFocus
          value={title}
          onChange={setTitle}
          maxLength={200}
          placeholder="Nurse, intensive care"
          error={wasTried && title.trim() === '' ? 'Give the job a title.' : undefined}
        />
        <TextField
          label="Posting"
          lines={10}
          value={posting}
          onChange={setPosting}
          maxLength={200_000}
          note="Paste the text of the advertisement. You can add it later."
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            {job === undefined ? 'Create job' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
