import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { passphraseProblem } from '../../lib/passphrase-problem';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

type PassphraseDialogProps = {
  /** What opens the store now. */
  readonly lock: 'keychain' | 'passphrase';
  readonly onClose: () => void;
  readonly onDone: () => void;
};

export const PassphraseDialog = ({ lock, onClose, onDone }: PassphraseDialogProps) => {
  const [isForgotten, setIsForgotten] = useState(false);
  const [shown, setShown] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const problem = wasTried ? passphraseProblem(next, repeated) : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (passphraseProblem(next, repeated) !== undefined || (lock === 'passphrase' && shown === '')) return;
    const current =
      lock === 'keychain'
        ? ({ with: 'keychain' } as const)
        : isForgotten
          ? ({ with: 'recovery-key', recoveryKey: shown } as const)
          : ({ with: 'passphrase', passphrase: shown } as const);
    const answer = await act('vault.changePassphrase', { current, next });
    if (answer.ok) onDone();
  };
  return (
    <Dialog
      title={lock === 'keychain' ? 'Use a passphrase' : 'Change passphrase'}
      width="narrow"
      onClose={onClose}
    >
      <form className="settings-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        {lock === 'keychain' ? (
          <p>You will be asked for it at each start. The key is taken out of the keychain.</p>
        ) : (
          <TextField
            key={String(isForgotten)}
            label={isForgotten ? 'Recovery key' : 'Current passphrase'}
            type={isForgotten ? 'text' : 'password'}
            autoFocus
            value={shown}
            onChange={setShown}
            error={wasTried && shown === '' ? 'Needed to change the passphrase.' : undefined}
          />
        )}
        {lock === 'passphrase' && !isForgotten ? (
          <Button look="link" onPress={() => setIsForgotten(true)}>
            Use recovery key
          </Button>
        ) : null}
        <TextField
          label="New passphrase"
          type="password"
          autoComplete="new-password"
          autoFocus={lock === 'keychain'}
          note="At least 10 characters. A few words are easy to remember."
          value={next}
          onChange={setNext}
          error={problem?.at === 'passphrase' ? problem.words : undefined}
        />
        <TextField
          label="Repeat passphrase"
          type="password"
          autoComplete="new-password"
          value={repeated}
          onChange={setRepeated}
          error={problem?.at === 'repeated' ? problem.words : undefined}
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            {lock === 'keychain' ? 'Use passphrase' : 'Change passphrase'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
