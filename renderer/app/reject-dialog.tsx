import { visibleText } from '@shared/lib/visible-text';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../api/failure-words';
import type { Rejection } from '../api/reject';
import { useAct } from '../api/use-act';
import { useRequest } from '../api/use-request';
import { joinReason } from '../lib/join-reason';
import { sayNumber } from '../lib/say-count';
import { useDraft } from '../lib/use-draft';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ProblemNote } from '../ui/problem-note';
import { RadioList } from '../ui/radio-list';
import { TextField } from '../ui/text-field';

type RejectDialogProps = Rejection & { readonly onClose: () => void };

/** One of the office's reasons, own words, or both; none is proposed, so that none is given by a slip of Enter. */
export const RejectDialog = ({ ids, onRejected, onClose }: RejectDialogProps) => {
  const office = useRequest('office.read', null);
  const { draft, put, drop } = useDraft(`reject ${ids.join(' ')}`, nothingSaid);
  const { chosen, words } = draft;
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const reasons = office.value?.reasons ?? [];
  const reason = joinReason(chosen, words);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (reason === null || isBusy) return;
    const answer = await act('application.move', { ids, stage: 'rejected', reason });
    if (!answer.ok) return;
    drop();
    onClose();
    onRejected();
  };
  const giveUp = () => {
    drop();
    onClose();
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
        {reasons.length === 0 ? null : (
          <RadioList
            label="Reason"
            autoFocus
            choices={reasons.map((each) => ({ id: each, words: visibleText(each) }))}
            selected={chosen ?? ''}
            onSelect={(next) => put({ ...draft, chosen: next })}
          />
        )}
        <TextField
          label="In your own words"
          value={words}
          onChange={(next) => put({ ...draft, words: next })}
          maxLength={700}
          error={wasTried && reason === null ? 'Choose a reason or write one. Nothing was moved.' : undefined}
        />
        <div className="dialog-actions">
          <Button onPress={giveUp}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            Reject
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const nothingSaid: { readonly chosen: string | null; readonly words: string } = { chosen: null, words: '' };
