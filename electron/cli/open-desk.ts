import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Failed } from '@shared/errors/failure';
import { dataFolderAt } from '../db/data-folder';
import { type Desk, makeDesk } from '../jobs/desk';
import { spawnChildReader } from '../jobs/reader/spawn-child-reader';
import { systemClock } from '../platform/clock';
import { systemKeychain } from '../platform/keychain';
import type { Arguments } from './arguments';
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
    tell: () => undefined,
    onProblem: (error) => printError(String(error)),
  });

/** Opens the store that `--data DIR` (or FAIRLEAD_DATA) names; the passphrase is asked for, or FAIRLEAD_PASSPHRASE. */
export const withDesk = async (typed: Arguments, work: (desk: Desk) => Promise<void>): Promise<void> => {
  const folder = typed.value('data') ?? process.env.FAIRLEAD_DATA;
  if (!folder) throw new Error('say where the data lies: --data DIR');
  const desk = deskAt(folder);
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
    throw new Error('there is no store here yet; make one: npm run cli -- store create --data DIR');
  if (status.state === 'open') return;
  if (status.lock === 'keychain') await desk.unlock({ with: 'keychain' });
  else await desk.unlock({ with: 'passphrase', passphrase: await askPassphrase() });
};

/** Not echoed, never an argument: arguments stand in the list of processes and in the shell's history. */
export const askPassphrase = async (): Promise<string> => {
  const given = process.env.FAIRLEAD_PASSPHRASE;
  if (given) return given;
  if (!process.stdin.isTTY) throw new Failed('passphrase-needed');
  process.stderr.write('Passphrase: ');
  const silent = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise((answered) => lines.question('', answered));
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
};
