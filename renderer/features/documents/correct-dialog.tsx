import type { Correction } from '@shared/model/correction';
import type { DocumentId, JobId } from '@shared/model/id';
import type { Fact } from '@shared/model/profile';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

export type Correcting = {
  readonly label: string;
  readonly field: 'name' | 'headline' | 'location' | 'emails' | 'phones' | 'links';
  readonly was: Fact | null;
};

type CorrectDialogProps = {
  readonly id: DocumentId;
  readonly jobId: JobId | null;
  readonly correcting: Correcting;
  readonly onClose: () => void;
};

export const CorrectDialog = ({ id, jobId, correcting, onClose }: CorrectDialogProps) => {
  const { label, field, was } = correcting;
  const [words, setWords] = useState(was?.value ?? '');
  const { act, isBusy, failure } = useAct();
  const say = async (now: string | null) => {
    const correction: Correction = { field, was: was?.value ?? null, now };
    const answer = await act('document.correct', { id, jobId, correction });
    if (answer.ok) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const now = words.trim();
    if (now === (was?.value ?? '')) onClose();
    else void say(now === '' ? null : now);
  };
  return (
    <Dialog title={`Correct: ${label}`} width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <TextField
          label={label}
          autoFocus
          maxLength={500}
          note="Stays when the document is read again. Leave it empty where there is none."
          value={words}
          onChange={setWords}
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            Correct
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
