import { Failed } from '@shared/errors/failure';
import { backup } from '@shared/model/vault';
import type { Arguments } from './arguments';
import { type Command, chosen, parsed } from './command';
import { dataOf, deskAt, withDesk } from './open-desk';
import { newPassphrase } from './passphrase';
import { print, table } from './say';

const createStore = async (typed: Arguments): Promise<void> => {
  const desk = deskAt(dataOf(typed));
  const status = await desk.status();
  if (status.state !== 'new') throw new Failed('store-exists');
  const byKeychain = status.keychain && !process.env.FAIRLEAD_PASSPHRASE;
  const { recoveryKey } = await desk.create(byKeychain ? null : await newPassphrase());
  await desk.lock();
  print('Made. Write this recovery key down; it is shown this once and stored nowhere:');
  print(recoveryKey);
};

const listBackups = (typed: Arguments): Promise<void> =>
  withDesk(typed, async (desk) => {
    const backups = await desk.listBackups();
    print(table(backups.map(({ name, madeAt, bytes }) => [name, madeAt, String(bytes)])));
  });

const makeBackup = (typed: Arguments): Promise<void> =>
  withDesk(typed, async (desk) => print((await desk.makeBackup('by-hand')).name));

/** Also when the store does not open any more: that is what a backup is for. */
const restore = async (typed: Arguments): Promise<void> => {
  const name = parsed(backup.shape.name, typed.words[2], 'Say which backup, as “store backups” names it.');
  await deskAt(dataOf(typed)).restore(name);
  print(`Restored ${name}. What was there before is kept beside it.`);
};

const verbs = { create: createStore, backups: listBackups, backup: makeBackup, restore };

export const storeCommand: Command = {
  help: [
    ['store create --data DIR', 'an encrypted store: keychain, else a passphrase'],
    ['store backups --data DIR', 'lists the backups'],
    ['store backup --data DIR', 'makes one now'],
    ['store restore NAME --data DIR', 'puts a backup in place; what is there is kept'],
  ],
  run: async (typed) => chosen(verbs, typed)(typed),
};
