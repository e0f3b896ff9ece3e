import type { ApplicationId } from '@shared/model/id';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../../api/failure-words';
import { useAct } from '../../../api/use-act';
import { useDraft } from '../../../lib/use-draft';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemNote } from '../../../ui/problem-note';
import { TextField } from '../../../ui/text-field';

type RevealDialogProps = { readonly id: ApplicationId; readonly onClose: () => void };

/** Who it is before the shortlist: only for a reason, and on record. */
export const RevealDialog = ({ id, onClose }: RevealDialogProps) => {
  const { draft: reason, put: setReason, drop } = useDraft(`reveal ${id}`, '');
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const giveUp = () => {
    drop();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (reason.trim() === '' || isBusy) return;
    const answer = await act('application.reveal', { id, reason: reason.trim() });
    if (answer.ok) giveUp();
  };
  return (
    <Dialog title="Reveal who this is" width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <p>Name, contact and the original pages will be shown. This is logged with your reason.</p>
        <TextField
          label="Reason"
          autoFocus
          maxLength={1000}
          placeholder="Known from an earlier application"
          value={reason}
          onChange={setReason}
          error={wasTried && reason.trim() === '' ? 'Say why it is needed.' : undefined}
        />
        <div className="dialog-actions">
          <Button onPress={giveUp}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            Reveal
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
