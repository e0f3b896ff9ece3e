import { useId, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { PassphraseDialog } from './passphrase-dialog';
import { SettingsSection } from './settings-section';

const choices = [1, 5, 15, 30, 60, 120] as const;

export const SecuritySection = () => {
  const id = useId();
  const autoLock = useRequest('vault.readAutoLock', null);
  const { act, failure } = useAct();
  const minutes = autoLock.value?.minutes;
  const vault = useRequest('vault.status', null, ['vault.changed']).value;
  const lock = vault?.state === 'open' ? vault.lock : undefined;
  const [asksPassphrase, setAsksPassphrase] = useState(false);

  const change = async (value: string) => {
    await act('vault.setAutoLock', { minutes: value === '' ? null : Number(value) });
    autoLock.reload();
  };
  return (
    <SettingsSection title="Security">
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      <div className="settings-list">
        <div className="settings-row">
          <label htmlFor={id}>Lock by itself</label>
          <select
            id={id}
            className="select"
            value={minutes ?? ''}
            disabled={minutes === undefined}
            onChange={(event) => void change(event.target.value)}
          >
            {minutesToOffer(minutes).map((choice) => (
              <option key={choice} value={choice}>
                {sayMinutes(choice)}
              </option>
            ))}
            <option value="">Only when the screen is locked</option>
          </select>
        </div>
        {lock === undefined ? null : (
          <div className="settings-row">
            <span>
              {lock === 'keychain'
                ? 'Opens with the keychain of this computer'
                : 'Opens with your passphrase'}
            </span>
            <Button onPress={() => setAsksPassphrase(true)}>
              {lock === 'keychain' ? 'Use a passphrase' : 'Change passphrase'}
            </Button>
          </div>
        )}
        <div className="settings-row">
          <span>Your data stays closed until you open it again</span>
          <Button onPress={() => void request('vault.lock', null)}>Lock now</Button>
        </div>
      </div>
      {asksPassphrase && lock !== undefined ? (
        <PassphraseDialog
          lock={lock}
          onClose={() => setAsksPassphrase(false)}
          onDone={() => setAsksPassphrase(false)}
        />
      ) : null}
    </SettingsSection>
  );
};

const minutesToOffer = (current: number | null | undefined): readonly number[] =>
  [...new Set([...choices, ...(current == null ? [] : [current])])].sort((one, other) => one - other);

const sayMinutes = (minutes: number): string =>
  minutes === 1
    ? 'After 1 minute'
    : minutes < 60 || minutes % 60 !== 0
      ? `After ${minutes} minutes`
      : minutes === 60
        ? 'After 1 hour'
        : `After ${minutes / 60} hours`;
