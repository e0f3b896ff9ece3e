import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EventName } from '@shared/ipc/events';
import { dataFolderAt } from '../../electron/db/data-folder';
import { type Desk, makeDesk } from '../../electron/jobs/desk';
import { spawnChildReader } from '../../electron/jobs/reader/spawn-child-reader';
import { type Clock, systemClock } from '../../electron/platform/clock';
import { type Keychain, noKeychain } from '../../electron/platform/keychain';

export const root = resolve(import.meta.dirname, '..', '..');
export const testPassphrase = 'correct horse battery';

export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'fairlead-'));

export type Told = { readonly name: EventName; readonly payload: unknown; readonly atMs: number };

/** A real desk over a real encrypted store and real reader processes (of the last build). */
export const makeDeskIn = (
  folder: string,
  {
    clock = systemClock,
    told = [],
    keychain = noKeychain,
  }: { clock?: Clock; told?: Told[]; keychain?: Keychain } = {},
): Desk & { readonly problems: unknown[] } => {
  const problems: unknown[] = [];
  const desk = makeDesk({
    folder: dataFolderAt(folder),
    keychain,
    clock,
    spawnReader: spawnChildReader(join(root, 'out', 'main', 'reader.js'), [
      join(root, 'node_modules', 'pdfjs-dist'),
    ]),
    readers: 2,
    watchTiming: { settleMs: 60, everyMs: 200, awayMs: 200 },
    tell: (name, payload) => {
      told.push({ name, payload, atMs: performance.now() });
    },
    onProblem: (error) => problems.push(error),
  });
  return { ...desk, problems };
};
