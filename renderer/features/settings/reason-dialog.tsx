import { type FormEvent, useState } from 'react';
import { useDraft } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { reasonFault } from './reason-faults';

type ReasonDialogProps = {
  readonly reason: string;
  readonly others: readonly string[];
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
};

export const ReasonDialog = ({ reason, others, onKeep, onClose }: ReasonDialogProps) => {
  const { draft: words, put: setWords, drop } = useDraft(`reason ${reason}`, reason);
  const [wasTried, setWasTried] = useState(false);
  const fault = reasonFault(words, others);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (fault !== undefined) return;
    drop();
    onKeep(words.trim());
  };
  const giveUp = () => {
    drop();
    onClose();
  };
  return (
    <Dialog title={reason === '' ? 'Add reason' : 'Change reason'} width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <TextField
          label="Reason"
          autoFocus
          value={words}
          onChange={setWords}
          maxLength={200}
          note="As it may be said to the person."
          error={wasTried ? fault : undefined}
        />
        <div className="dialog-actions">
          <Button onPress={giveUp}>Cancel</Button>
          <Button look="main" type="submit">
            {reason === '' ? 'Add' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
