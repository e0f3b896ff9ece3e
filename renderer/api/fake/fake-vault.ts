import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import type { Backup, VaultStatus } from '@shared/model/vault';
import { type FakeState, nowInstant } from './fake-state';

type VaultHandlers = Pick<Handlers, Extract<keyof Handlers, `vault.${string}` | `backup.${string}`>>;

/** Opens with the passphrase it was made with (else `open sesame 1`) and with the recovery key below. */
export const makeFakeVault = (state: FakeState): VaultHandlers => ({
  'vault.status': async () => state.vault,
  'vault.create': async ({ passphrase }) => {
    if (state.vault.state !== 'new') throw new Failed('store-exists');
    if (passphrase === null && !state.vault.keychain) throw new Failed('passphrase-needed');
    state.passphrase = passphrase;
    change(state, { state: 'open', lock: lockOf(state) });
    return { recoveryKey };
  },
  'vault.unlock': async (input) => {
    if (input.with === 'passphrase' && input.passphrase !== (state.passphrase ?? 'open sesame 1'))
      throw new Failed('wrong-passphrase');
    if (input.with === 'recovery-key' && input.recoveryKey.trim().toUpperCase() !== recoveryKey)
      throw new Failed('wrong-recovery-key');
    if (input.with === 'keychain' && state.vault.state === 'locked' && state.vault.failure !== null)
      throw new Failed(state.vault.failure.kind);
    change(state, { state: 'open', lock: lockOf(state) });
    return null;
  },
  'vault.changePassphrase': async ({ current, next }) => {
    if (current.with === 'passphrase' && current.passphrase !== (state.passphrase ?? 'open sesame 1'))
      throw new Failed('wrong-passphrase');
    if (current.with === 'recovery-key' && current.recoveryKey.trim().toUpperCase() !== recoveryKey)
      throw new Failed('wrong-recovery-key');
    state.passphrase = next;
    change(state, { state: 'open', lock: 'passphrase' });
    return null;
  },
  'vault.lock': async () => {
    change(state, { state: 'locked', lock: lockOf(state), failure: null });
    return null;
  },
  'vault.readAutoLock': async () => ({ minutes: state.autoLockMinutes }),
  'vault.setAutoLock': async ({ minutes }) => {
    state.autoLockMinutes = minutes;
    return null;
  },
  'backup.list': async () => state.backups,
  'backup.make': async () => addBackup(state, 'by-hand'),
  'backup.restore': async ({ name }) => {
    if (!state.backups.some((backup) => backup.name === name)) throw new Failed('not-found');
    addBackup(state, 'before-restore');
    change(state, { state: 'open', lock: lockOf(state) });
    return null;
  },
});

const recoveryKey = 'K7QF-2MZD-XW94-HT6B-PR3C-9JVN-Y5EG-8ASA-4T7W';

const lockOf = (state: FakeState) => (state.passphrase === null ? 'keychain' : 'passphrase');

const change = (state: FakeState, vault: VaultStatus): void => {
  state.vault = vault;
  state.tell('vault.changed', vault);
};

const addBackup = (state: FakeState, reason: Backup['reason']): Backup => {
  const madeAt = nowInstant();
  const backup: Backup = { name: `backup-${Date.now()}`, madeAt, bytes: 4_310_000, reason };
  state.backups = [backup, ...state.backups].slice(0, 3);
  state.tell('backups.changed', null);
  return backup;
};
