import HardDrive from 'lucide-react/icons/hard-drive';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import UserCheck from 'lucide-react/icons/user-check';
import { useState } from 'react';
import { type Failure, failureWords } from '../../api/failure-words';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { NewPassphraseForm } from './new-passphrase-form';
import { VaultCard } from './vault-card';

type WelcomeScreenProps = {
  readonly hasKeychain: boolean;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Null: the key goes into the keychain of the computer. */
  readonly onStart: (passphrase: string | null) => void;
};

export const WelcomeScreen = ({ hasKeychain, isBusy, failure, onStart }: WelcomeScreenProps) => {
  const [wantsPassphrase, setWantsPassphrase] = useState(!hasKeychain);
  const needsPassphrase = wantsPassphrase || failure?.kind === 'passphrase-needed';
  return (
    <VaultCard title="Screen resumes on this computer">
      <ul className="vault-points">
        <li>
          <HardDrive aria-hidden />
          Everything stays here. No account, no network.
        </li>
        <li>
          <LockKeyhole aria-hidden />
          All data is encrypted.
        </li>
        <li>
          <UserCheck aria-hidden />
          It reads and finds. You decide.
        </li>
      </ul>
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      {needsPassphrase ? (
        <>
          <p className="soft">
            {hasKeychain
              ? 'You will be asked for the passphrase at each start.'
              : 'This computer has no keychain that Fairlead can use. Choose a passphrase; you will be asked for it at each start.'}
          </p>
          <NewPassphraseForm isBusy={isBusy} onDone={onStart} />
          {hasKeychain ? (
            <div className="vault-actions">
              <Button look="link" onPress={() => setWantsPassphrase(false)}>
                Use the keychain instead
              </Button>
            </div>
          ) : null}
        </>
      ) : (
        <div className="vault-actions">
          <Button look="main" autoFocus isDisabled={isBusy} onPress={() => onStart(null)}>
            Start
          </Button>
          <Button look="quiet" onPress={() => setWantsPassphrase(true)}>
            Use a passphrase instead
          </Button>
        </div>
      )}
    </VaultCard>
  );
};
