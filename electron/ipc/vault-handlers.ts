import type { Handlers } from '@shared/ipc/index';
import { defaultAutoLockMinutes, readSetting, writeSetting } from '../db/queries/setting';
import { recordWork } from '../sync/record';
import type { Handling } from './handling';

type VaultRoutes = Extract<keyof Handlers, `vault.${string}`>;

export const vaultHandlers = ({ desk, app }: Handling): Pick<Handlers, VaultRoutes> => ({
  'vault.status': () => desk.status(),
  'vault.create': ({ passphrase }) => desk.create(passphrase),
  'vault.unlock': async (how) => {
    await desk.unlock(how);
    return null;
  },
  'vault.lock': async () => {
    await desk.lock();
    return null;
  },
  'vault.changePassphrase': async ({ current, next }) => {
    await desk.changePassphrase(current, next);
    return null;
  },
  'vault.readAutoLock': async () => ({
    minutes: await readSetting(desk.session().store.reader, 'autoLockMinutes', defaultAutoLockMinutes),
  }),
  'vault.setAutoLock': async ({ minutes }) => {
    await recordWork(desk.session().store, (writer) => writeSetting(writer, 'autoLockMinutes', minutes));
    app.autoLockChanged(minutes);
    return null;
  },
});
