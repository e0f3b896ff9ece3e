import type { Office } from '@shared/model/office';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

type SignDialogProps = {
  readonly office: Office;
  readonly onSigned: () => void;
  readonly onClose: () => void;
};

export const SignDialog = ({ office, onSigned, onClose }: SignDialogProps) => {
  const [author, setAuthor] = useState('');
  const { act, isBusy, failure } = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (author.trim() === '') return;
    const answer = await act('office.change', { ...office, author: author.trim() });
    if (answer.ok) onSigned();
  };
  return (
    <Dialog title="Who is writing?" width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <TextField
          label="Your name"
          autoFocus
          value={author}
          onChange={setAuthor}
          maxLength={100}
          note="It stands under your notes and scorecards. You are asked this once."
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy || author.trim() === ''}>
            Sign
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
