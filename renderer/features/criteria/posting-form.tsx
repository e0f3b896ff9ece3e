import type { JobId } from '@shared/model/id';
import { posting as postingForm } from '@shared/model/job';
import FileText from 'lucide-react/icons/file-text';
import type { FormEvent, ReactNode } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { postingTooLong, usePostingFile } from '../../api/use-posting-file';
import { useDraft } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { DropArea } from '../../ui/drop-area';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

type PostingFormProps = {
  readonly jobId: JobId;
  /** The way for those who have no posting. */
  readonly byHand: ReactNode;
};

/** The job has no posting yet: pasted, dropped or chosen, it becomes the draft. */
export const PostingForm = ({ jobId, byHand }: PostingFormProps) => {
  const { draft: posting, put: setPosting, drop } = useDraft(`posting ${jobId}`, '');
  const { act, isBusy, failure } = useAct();
  const file = usePostingFile(setPosting);
  const isTooLong = !postingForm.safeParse(posting).success;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (posting.trim() === '' || isTooLong) return;
    const answer = await act('job.change', { id: jobId, posting });
    if (answer.ok) drop();
  };
  return (
    <form className="posting-form" onSubmit={submit}>
      <h2>What does this job ask for?</h2>
      <p className="soft">
        Paste the posting, or drop it here as PDF, Word or text. It becomes a draft that you edit; nothing
        counts before you save it.
      </p>
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      {isTooLong ? <ProblemNote {...postingTooLong} /> : null}
      {file.problem === undefined ? null : <ProblemNote {...file.problem} />}
      <DropArea invitation="Drop the posting here" onFiles={file.drop}>
        <TextField label="Posting" lines={12} value={posting} onChange={setPosting} />
      </DropArea>
      <div className="posting-actions">
        <Button look="main" type="submit" isDisabled={isBusy || posting.trim() === ''}>
          Draft criteria
        </Button>
        <Button icon={<FileText aria-hidden />} isDisabled={file.isReading} onPress={file.choose}>
          {file.isReading ? 'Reading…' : 'Choose file'}
        </Button>
        {byHand}
      </div>
    </form>
  );
};
