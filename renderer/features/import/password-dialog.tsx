import { visibleText } from '@shared/lib/visible-text';
import type { ImportFile } from '@shared/model/import';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

type PasswordDialogProps = { readonly file: ImportFile; readonly onClose: () => void };

/** Asked once for this one file; whether it opened is said in the file's own row. */
export const PasswordDialog = ({ file, onClose }: PasswordDialogProps) => {
  const [password, setPassword] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (password === '') return;
    const answer = await act('import.retry', { id: file.id, password });
    if (answer.ok) onClose();
  };
  return (
    <Dialog title="Open with password" width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <p className="password-file">
          <bdi>{visibleText(file.name)}</bdi>
        </p>
        <TextField
          label="Password of the file"
          type="password"
          autoComplete="off"
          autoFocus
          note="Used once, kept nowhere."
          value={password}
          onChange={setPassword}
          error={wasTried && password === '' ? 'Needed to open the file.' : undefined}
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            Open
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
