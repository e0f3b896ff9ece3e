import { type FormEvent, useState } from 'react';
import { type Failure, failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';
import { VaultCard } from './vault-card';

type Way = 'keychain' | 'passphrase' | 'recovery-key';

type UnlockScreenProps = {
  readonly lock: 'keychain' | 'passphrase';
  /** Why it did not open by itself. */
  readonly failure: Failure | null;
};

export const UnlockScreen = ({ lock, failure }: UnlockScreenProps) => {
  const [way, setWay] = useState<Way>(failure?.kind === 'key-missing' ? 'recovery-key' : lock);
  const [secret, setSecret] = useState('');
  const { act, isBusy, failure: newFailure } = useAct();
  const shown = newFailure ?? failure;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way === 'keychain') void act('vault.unlock', { with: 'keychain' });
    else if (secret === '') return;
    else if (way === 'passphrase') void act('vault.unlock', { with: 'passphrase', passphrase: secret });
    else void act('vault.unlock', { with: 'recovery-key', recoveryKey: secret });
  };
  const turnTo = (next: Way) => {
    setSecret('');
    setWay(next);
  };
  return (
    <VaultCard title="Fairlead is locked">
      {shown === null || isBusy ? null : <ProblemNote {...failureWords(shown)} />}
      <form className="vault-form" onSubmit={submit}>
        {way === 'keychain' ? (
          <p className="soft">The key is in the keychain of this computer.</p>
        ) : (
          <TextField key={way} {...fields[way]} autoFocus value={secret} onChange={setSecret} />
        )}
        <div className="vault-actions">
          <Button look="main" type="submit" isDisabled={isBusy} autoFocus={way === 'keychain'}>
            {isBusy ? 'Opening…' : 'Unlock'}
          </Button>
          {way === 'recovery-key' ? (
            <Button look="quiet" onPress={() => turnTo(lock)}>
              {lock === 'keychain' ? 'Use the keychain' : 'Use the passphrase'}
            </Button>
          ) : (
            <Button look="quiet" onPress={() => turnTo('recovery-key')}>
              Use recovery key
            </Button>
          )}
        </div>
      </form>
    </VaultCard>
  );
};

const fields = {
  passphrase: { label: 'Passphrase', type: 'password', autoComplete: 'current-password', maxLength: 1000 },
  'recovery-key': {
    label: 'Recovery key',
    type: 'text',
    autoComplete: 'off',
    maxLength: 200,
    note: 'The groups of letters that were shown when you first started.',
  },
} as const;
