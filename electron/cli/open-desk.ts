import { join, resolve } from 'node:path';
import { Failed } from '@shared/errors/failure';
import { visibleText } from '@shared/lib/visible-text';
import { dataFolderAt } from '../db/data-folder';
import { type Desk, makeDesk } from '../jobs/desk';
import { spawnChildReader } from '../jobs/reader/spawn-child-reader';
import { systemClock } from '../platform/clock';
import { systemKeychain } from '../platform/keychain';
import type { Arguments } from './arguments';
import { Mistyped } from './command';
import { askPassphrase } from './passphrase';
import { printError } from './say';

/** The packages that the reader may read, beside its own folder. */
export const readerPackages = [resolve(import.meta.dirname, '..', '..', 'node_modules', 'pdfjs-dist')];

export const makeReader = () => spawnChildReader(join(import.meta.dirname, 'reader.js'), readerPackages);

export const deskAt = (folder: string): Desk =>
  makeDesk({
    folder: dataFolderAt(resolve(folder, 'data')),
    keychain: systemKeychain('Fairlead development'),
    clock: systemClock,
    spawnReader: makeReader(),
    readers: 2,
    scorer: join(import.meta.dirname, 'scorer.js'),
    tell: () => undefined,
    onProblem: (error) => printError(visibleText(String(error))),
  });

export const dataOf = (typed: Arguments): string => {
  const folder = typed.value('data') ?? process.env.FAIRLEAD_DATA;
  if (!folder) throw new Mistyped('Say where the data lies: --data DIR');
  return folder;
};

/** Opens the store that `--data DIR` (or FAIRLEAD_DATA) names; the passphrase is asked for, or FAIRLEAD_PASSPHRASE. */
export const withDesk = async (typed: Arguments, work: (desk: Desk) => Promise<void>): Promise<void> => {
  const desk = deskAt(dataOf(typed));
  try {
    await unlock(desk);
    await work(desk);
  } finally {
    await desk.lock();
  }
};

const unlock = async (desk: Desk): Promise<void> => {
  const status = await desk.status();
  if (status.state === 'broken') throw new Failed(status.failure.kind, status.failure.detail);
  if (status.state === 'new')
    throw new Error('There is no store here yet. Make one: npm run cli -- store create --data DIR');
  if (status.state === 'open') return;
  if (status.lock === 'keychain') await desk.unlock({ with: 'keychain' });
  else await desk.unlock({ with: 'passphrase', passphrase: await askPassphrase() });
};
