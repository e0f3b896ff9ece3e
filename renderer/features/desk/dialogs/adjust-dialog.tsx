import type { Application } from '@shared/model/application';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../../api/failure-words';
import { useAct } from '../../../api/use-act';
import { useDraft } from '../../../lib/use-draft';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemNote } from '../../../ui/problem-note';
import { TextField } from '../../../ui/text-field';
import { sayPoints } from '../desk-words';

type AdjustDialogProps = {
  readonly application: Pick<Application, 'id' | 'adjustment'>;
  readonly computed: number;
  readonly onClose: () => void;
};

/** Up or down by a person's own judgement, with its reason; the computed score stays beside it. */
export const AdjustDialog = ({ application, computed, onClose }: AdjustDialogProps) => {
  const { id, adjustment } = application;
  const { draft, put, drop } = useDraft(`adjust ${id}`, {
    points: adjustment === null ? '' : String(adjustment.by),
    reason: adjustment?.reason ?? '',
  });
  const { points, reason } = draft;
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const by = parsePoints(points);

  const giveUp = () => {
    drop();
    onClose();
  };
  const send = async (next: { readonly by: number; readonly reason: string } | null) => {
    const answer = await act('application.adjust', { id, adjustment: next });
    if (answer.ok) giveUp();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (by !== null && reason.trim() !== '' && !isBusy) void send({ by, reason: reason.trim() });
  };
  return (
    <Dialog title="Own adjustment" width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <p className="soft">
          The computed score of {sayPoints(computed)} stays and is shown beside yours. The list follows yours.
        </p>
        <TextField
          label="Points up or down"
          autoFocus
          maxLength={4}
          placeholder="+5 or -5"
          value={points}
          onChange={(next) => put({ ...draft, points: next })}
          error={wasTried && by === null ? 'A whole number from -100 to 100, not 0.' : undefined}
        />
        <TextField
          label="Reason"
          maxLength={1000}
          value={reason}
          onChange={(next) => put({ ...draft, reason: next })}
          error={wasTried && reason.trim() === '' ? 'Say why, so that others can follow.' : undefined}
        />
        <div className="dialog-actions">
          {adjustment === null ? null : (
            <Button look="quiet" onPress={() => void send(null)}>
              Take it back
            </Button>
          )}
          <Button onPress={giveUp}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            Adjust
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

/** "+5", "5", "-5" and "−5"; null is no adjustment. */
export const parsePoints = (said: string): number | null => {
  const plain = said.trim().replace('−', '-').replace(/^\+/, '');
  const by = /^-?\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return by === 0 || Math.abs(by) > 100 ? null : by;
};
