import './jobs.css';
import type { JobId } from '@shared/model/id';
import type { Job } from '@shared/model/job';
import FileText from 'lucide-react/icons/file-text';
import { type FormEvent, useRef, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { usePostingFile } from '../../api/use-posting-file';
import { guessTitle } from '../../lib/guess-title';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DropArea } from '../../ui/drop-area';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

type JobDialogProps = {
  /** The job to change; without one, a new job is made. */
  readonly job?: Job;
  /** Begins in the posting, which brings the title along. */
  readonly isFromPosting?: boolean;
  readonly onClose: () => void;
  readonly onMade?: (made: { readonly id: JobId; readonly hasPosting: boolean }) => void;
};

export const JobDialog = ({ job, isFromPosting = false, onClose, onMade }: JobDialogProps) => {
  const [title, setTitle] = useState(job?.title ?? '');
  const [posting, setPosting] = useState(job?.posting ?? '');
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const guessed = useRef('');
  /** Its title comes along while nobody has typed another. */
  const takePosting = (words: string) => {
    setPosting(words);
    if (title !== guessed.current) return;
    guessed.current = guessTitle(words) ?? '';
    setTitle(guessed.current);
  };
  const file = usePostingFile(takePosting);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (title.trim() === '') return;
    if (job === undefined) {
      const answer = await act('job.create', { title: title.trim(), posting });
      if (!answer.ok) return;
      onMade?.({ id: answer.value.id, hasPosting: posting.trim() !== '' });
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
          autoFocus={!isFromPosting}
          value={title}
          onChange={setTitle}
          maxLength={200}
          placeholder="Nurse, intensive care"
          error={wasTried && title.trim() === '' ? 'Give the job a title.' : undefined}
        />
        {file.problem === undefined ? null : <ProblemNote {...file.problem} />}
        <DropArea invitation="Drop the posting here" onFiles={file.drop}>
          <TextField
            label="Posting"
            lines={10}
            autoFocus={isFromPosting}
            value={posting}
            onChange={takePosting}
            maxLength={200_000}
            note="Paste the advertisement, or drop it here as PDF, Word or text. The criteria are drafted from it. You can add it later."
          />
        </DropArea>
        <div className="dialog-actions job-actions">
          <Button icon={<FileText aria-hidden />} isDisabled={file.isReading} onPress={file.choose}>
            {file.isReading ? 'Reading…' : 'Choose file'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            {job === undefined ? 'Create job' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
