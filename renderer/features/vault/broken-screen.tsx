import type { Backup } from '@shared/model/vault';
import { backupWords } from '../../api/backup-words';
import { type Failure, failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { sayBytes } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { VaultCard } from './vault-card';

/** The store cannot be opened: why, what is safe, and the backups that can take its place. */
export const BrokenScreen = ({ failure }: { readonly failure: Failure }) => {
  const backups = useRequest('backup.list', null, ['backups.changed']).value ?? [];
  const { act, isBusy, failure: restoreFailure } = useAct();
  return (
    <VaultCard title="Your data cannot be opened">
      <ProblemNote {...failureWords(restoreFailure ?? failure)} />
      {backups.length === 0 ? (
        <p className="soft">There is no backup on this computer.</p>
      ) : (
        <BackupChoice
          backups={backups}
          isBusy={isBusy}
          onRestore={(name) => void act('backup.restore', { name })}
        />
      )}
      <div className="vault-actions">
        <Button onPress={() => void request('app.openLogFolder', null)}>Open log folder</Button>
      </div>
    </VaultCard>
  );
};

type BackupChoiceProps = {
  readonly backups: readonly Backup[];
  readonly isBusy: boolean;
  readonly onRestore: (name: string) => void;
};

const BackupChoice = ({ backups, isBusy, onRestore }: BackupChoiceProps) => (
  <section>
    <h2>Backups</h2>
    <p className="soft">What is there now is kept beside the restored data.</p>
    <ul className="vault-backups">
      {backups.map(({ name, madeAt, reason, bytes }) => (
        <li key={name}>
          <span>
            <span className="when">{sayWhen(madeAt)}</span>{' '}
            <span className="soft">
              · {backupWords[reason]} · {sayBytes(bytes)}
            </span>
          </span>
          <Button
            label={`Restore the backup of ${sayWhen(madeAt)}`}
            isDisabled={isBusy}
            onPress={() => onRestore(name)}
          >
            Restore
          </Button>
        </li>
      ))}
    </ul>
  </section>
);
