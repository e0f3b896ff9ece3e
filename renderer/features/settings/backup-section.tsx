import type { Backup } from '@shared/model/vault';
import { useState } from 'react';
import { backupWords } from '../../api/backup-words';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { sayBytes } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { SettingsSection } from './settings-section';

const note =
  'Encrypted. Kept are the last three daily ones, the last three made by hand, one before an update and one before a restore. They lie in the data folder and do not help when this computer is lost: copy the data folder elsewhere.';

export const BackupSection = () => {
  const backups = useRequest('backup.list', null, ['backups.changed']);
  const [chosen, setChosen] = useState<Backup>();
  const { act, isBusy, failure } = useAct();
  const shownFailure = failure ?? backups.failure;
  const list = backups.value ?? [];

  const restore = async (name: string) => {
    setChosen(undefined);
    await act('backup.restore', { name });
  };
  return (
    <SettingsSection title="Backups" note={note}>
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      <div className="settings-list">
        {list.map((backup) => (
          <div className="settings-row" key={backup.name}>
            <span>
              <span className="when">{sayWhen(backup.madeAt)}</span>{' '}
              <span className="soft">
                · {backupWords[backup.reason]} · {sayBytes(backup.bytes)}
              </span>
            </span>
            <Button
              label={`Restore the backup of ${sayWhen(backup.madeAt)}`}
              isDisabled={isBusy}
              onPress={() => setChosen(backup)}
            >
              Restore
            </Button>
          </div>
        ))}
        <div className="settings-row">
          <span className="soft">{list.length === 0 ? 'No backup yet.' : ''}</span>
          <Button isDisabled={isBusy} onPress={() => void act('backup.make', null)}>
            Back up now
          </Button>
        </div>
      </div>
      {chosen === undefined ? null : (
        <Dialog title="Restore this backup?" width="narrow" isAlert onClose={() => setChosen(undefined)}>
          <p>Your data goes back to {sayWhen(chosen.madeAt)}. What is there now is kept as a backup first.</p>
          <div className="dialog-actions">
            <Button autoFocus onPress={() => setChosen(undefined)}>
              Cancel
            </Button>
            <Button look="main" onPress={() => void restore(chosen.name)}>
              Restore backup
            </Button>
          </div>
        </Dialog>
      )}
    </SettingsSection>
  );
};
