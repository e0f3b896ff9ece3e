import './jobs.css';
import type { JobId } from '@shared/model/id';
import { type Job, posting as postingForm } from '@shared/model/job';
import FileText from 'lucide-react/icons/file-text';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { postingTooLong, usePostingFile } from '../../api/use-posting-file';
import { guessTitle } from '../../lib/guess-title';
import { useDraft } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DropArea } from '../../ui/drop-area';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

type JobDialogProps = {
  /** The job to change; without one, a new job is made. */
  readonly job?: Job;
  /** A posting that was dropped where new jobs begin. */
  readonly dropped?: readonly File[];
  readonly onClose: () => void;
  readonly onMade?: (made: { readonly id: JobId; readonly hasPosting: boolean }) => void;
};

const nothing: readonly File[] = [];

/** The posting first: it brings the title along, and later the criteria. Who has none types a title. */
export const JobDialog = ({ job, dropped = nothing, onClose, onMade }: JobDialogProps) => {
  const { draft, wasKept, put, drop } = useDraft(`job ${job?.id ?? 'new'}`, {
    title: job?.title ?? '',
    posting: job?.posting ?? '',
  });
  const { title, posting } = draft;
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const isProposed = title !== '' && title === guessTitle(posting);
  /** Its title comes along while nobody has typed another. */
  const takePosting = (words: string) =>
    put({ posting: words, title: title === '' || isProposed ? (guessTitle(words) ?? '') : title });
  const file = usePostingFile(takePosting);
  const begun = useRef(false);
  const readDropped = useEffectEvent(() => {
    if (begun.current || dropped.length === 0) return;
    begun.current = true;
    file.drop(dropped);
  });
  useEffect(() => readDropped(), []);

  const isTooLong = !postingForm.safeParse(posting).success;
  const giveUp = () => {
    drop();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (title.trim() === '' || isTooLong) return;
    const said = { title: title.trim(), posting };
    if (job === undefined) {
      const answer = await act('job.create', said);
      if (!answer.ok) return;
      onMade?.({ id: answer.value.id, hasPosting: posting.trim() !== '' });
    } else if (said.title !== job.title || posting !== job.posting) {
      const answer = await act('job.change', { id: job.id, ...said });
      if (!answer.ok) return;
    }
    giveUp();
  };
  return (
    <Dialog title={job === undefined ? 'New job' : 'Edit job'} onClose={onClose}>
      <form className="job-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        {file.problem === undefined ? null : <ProblemNote {...file.problem} />}
        {isTooLong ? <ProblemNote {...postingTooLong} /> : null}
        {wasKept ? (
          <p className="job-kept" role="status">
            What you had begun is still here.
            <Button look="link" onPress={drop}>
              {job === undefined ? 'Start over' : 'Back to what is saved'}
            </Button>
          </p>
        ) : null}
        <DropArea invitation="Drop the posting here" onFiles={file.drop}>
          <TextField
            label="Posting"
            lines={10}
            autoFocus
            value={posting}
            onChange={takePosting}
            note="Paste the advertisement, or drop it here as PDF, Word or text. The title is taken from it and the criteria are drafted from it. You can add it later."
          />
        </DropArea>
        <TextField
          label="Title"
          value={title}
          onChange={(next) => put({ ...draft, title: next })}
          maxLength={200}
          placeholder="Nurse, intensive care"
          {...(isProposed && job === undefined
            ? { note: 'Taken from the posting. Change it as you like.' }
            : {})}
          error={wasTried && title.trim() === '' ? 'Give the job a title.' : undefined}
        />
        <div className="dialog-actions job-actions">
          <Button icon={<FileText aria-hidden />} isDisabled={file.isReading} onPress={file.choose}>
            {file.isReading ? 'Reading…' : 'Choose file'}
          </Button>
          <Button onPress={giveUp}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            {job === undefined ? 'Create job' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
