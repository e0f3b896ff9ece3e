import { visibleText } from '@shared/lib/visible-text';
import { type FormEvent, useState } from 'react';
import { useRequest } from '../../api/use-request';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioList } from '../../ui/radio-list';
import { TextField } from '../../ui/text-field';
import { joinReason } from './join-reason';

type RejectDialogProps = {
  readonly count: number;
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
};

/** Nothing moves without a reason: one of the office's, own words, or both. */
export const RejectDialog = ({ count, onReject, onClose }: RejectDialogProps) => {
  const reasons = useRequest('office.read', null).value?.reasons ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const reason = joinReason(chosen, words);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (reason !== null) onReject(reason);
  };
  return (
    <Dialog title={`Reject ${sayCount(count, 'application')}`} width="narrow" onClose={onClose}>
      <form className="dialog-form reject-form" onSubmit={submit}>
        <RadioList
          label="Reason"
          choices={reasons.map((each) => ({ id: each, words: visibleText(each) }))}
          selected={chosen ?? ''}
          onSelect={setChosen}
        />
        <TextField
          label="In your own words"
          value={words}
          onChange={setWords}
          maxLength={700}
          lines={2}
          note="Kept with each application. One undo takes it all back."
          error={wasTried && reason === null ? 'Choose a reason or write one. Nothing was moved.' : undefined}
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit">
            Reject
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
