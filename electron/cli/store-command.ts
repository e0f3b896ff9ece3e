import type { Arguments } from './arguments';
import { askPassphrase, deskAt, withDesk } from './open-desk';
import { print, table } from './say';

export const storeHelp = `store create --data DIR    an encrypted store: keychain, else a passphrase
  store backups|backup --data DIR
  store restore NAME --data DIR`;

export const storeCommand = async (typed: Arguments): Promise<void> => {
  const [, verb, name] = typed.words;
  if (verb === 'create') return createStore(typed);
  if (verb === 'restore' && name) return restore(typed, name);
  await withDesk(typed, async (desk) => {
    if (verb === 'backup') print((await desk.makeBackup('by-hand')).name);
    else
      print(
        table((await desk.listBackups()).map((backup) => [backup.name, backup.madeAt, String(backup.bytes)])),
      );
  });
};

const createStore = async (typed: Arguments): Promise<void> => {
  const folder = typed.value('data') ?? process.env.FAIRLEAD_DATA;
  if (!folder) throw new Error('say where the data shall lie: --data DIR');
  const desk = deskAt(folder);
  const status = await desk.status();
  const passphrase =
    status.state === 'new' && status.keychain && !process.env.FAIRLEAD_PASSPHRASE
      ? null
      : await askPassphrase();
  const { recoveryKey } = await desk.create(passphrase);
  await desk.lock();
  print('Made. Write this recovery key down; it is shown this once and stored nowhere:');
  print(recoveryKey);
};

/** Also when the store does not open any more: that is what a backup is for. */
const restore = async (typed: Arguments, name: string): Promise<void> => {
  const folder = typed.value('data') ?? process.env.FAIRLEAD_DATA;
  if (!folder) throw new Error('say where the data lies: --data DIR');
  await deskAt(folder).restore(name);
  print(`Restored ${name}. What was there before is kept beside it.`);
};
