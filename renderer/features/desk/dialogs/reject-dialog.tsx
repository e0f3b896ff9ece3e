import type { ApplicationId } from '@shared/model/id';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../../api/failure-words';
import { useAct } from '../../../api/use-act';
import { useRequest } from '../../../api/use-request';
import { sayNumber } from '../../../lib/say-count';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemNote } from '../../../ui/problem-note';
import { RadioList } from '../../../ui/radio-list';
import { TextField } from '../../../ui/text-field';

type RejectDialogProps = {
  readonly ids: readonly ApplicationId[];
  readonly onClose: () => void;
  readonly onRejected: () => void;
};

const ownWords = 'own';

/** To reject always takes a reason: one of the office's, or one's own words. */
export const RejectDialog = ({ ids, onClose, onRejected }: RejectDialogProps) => {
  const office = useRequest('office.read', null);
  const [choice, setChoice] = useState('0');
  const [own, setOwn] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const reasons = office.value?.reasons ?? [];
  const isOwn = choice === ownWords;
  const reason = isOwn ? own.trim() : (reasons[Number(choice)] ?? '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (reason === '' || isBusy) return;
    const answer = await act('application.move', { ids, stage: 'rejected', reason });
    if (answer.ok) onRejected();
  };
  const problem = failure ?? office.failure;
  if (office.value === undefined && office.failure === undefined) return null;
  return (
    <Dialog
      title={ids.length === 1 ? 'Reject this application' : `Reject ${sayNumber(ids.length)} applications`}
      width="narrow"
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={submit}>
        {problem === undefined ? null : <ProblemNote {...failureWords(problem)} />}
        <p className="soft">
          The reason is kept with the decision. Nothing is sent to anybody, and it can be undone.
        </p>
        <RadioList
          label="Reason"
          autoFocus
          selected={choice}
          onSelect={setChoice}
          choices={[
            ...reasons.map((words, index) => ({ id: String(index), words })),
            { id: ownWords, words: 'Another reason' },
          ]}
        />
        {isOwn ? (
          <TextField
            label="Your reason"
            autoFocus
            maxLength={1000}
            value={own}
            onChange={setOwn}
            error={wasTried && reason === '' ? 'Say the reason in a few words.' : undefined}
          />
        ) : null}
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            Reject
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
