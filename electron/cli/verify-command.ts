// What the text of a file says against what is seen on its pages.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { explain } from '@shared/errors/explain';
import { visibleText } from '@shared/lib/visible-text';
import { openReaders, type Readers } from '../jobs/reader/open-readers';
import type { ReadOutcome } from '../jobs/reader/reader-pool';
import { readWhole } from '../platform/disk';
import { type Command, Mistyped } from './command';
import { makeReader } from './open-desk';
import { print, printError, table } from './say';

export const verifyCommand: Command = {
  help: [
    ['verify PATH… [--json]', 'draws each page, reads the drawing and compares it with the text'],
    ['verify PATH --password WORD', 'the same for a file that is protected'],
  ],
  run: async (typed) => {
    const paths = typed.words.slice(1);
    if (paths.length === 0) throw new Mistyped('Say which file: verify PATH');
    const readers = openReaders({ spawn: makeReader(), idleMs: 1000 });
    try {
      for (const path of paths) {
        const outcome = await verifyOne(readers, { path, password: typed.value('password') });
        if (typed.has('json')) print(JSON.stringify(lineOf(path, outcome)));
        else printOutcome(path, outcome);
        if (!outcome.ok) process.exitCode = 1;
      }
    } finally {
      readers.close();
    }
  },
};

const maxFileBytes = 100_000_000;

type Asked = { readonly path: string; readonly password: string | undefined };

const verifyOne = async (readers: Readers, { path, password }: Asked): Promise<ReadOutcome> => {
  const bytes = await readWhole(path, maxFileBytes);
  const { mtime } = await stat(path);
  return readers.verify(bytes, {
    name: basename(path),
    fileTime: mtime.toISOString(),
    ...(password === undefined ? {} : { password }),
  });
};

const lineOf = (path: string, outcome: ReadOutcome): object => {
  if (!outcome.ok) {
    const { kind, mediaType } = outcome.error;
    return { path, ok: false, error: { kind, remedy: explain(kind).remedy }, mediaType };
  }
  const { mediaType, differences } = outcome.value;
  return { path, ok: true, mediaType, differences };
};

const printOutcome = (path: string, outcome: ReadOutcome): void => {
  if (!outcome.ok) {
    const { what, remedy } = explain(outcome.error.kind);
    printError(`${visibleText(path)}: ${what} ${remedy}`);
    return;
  }
  const { differences } = outcome.value;
  print(visibleText(path));
  if (differences.length === 0) print('  The pages show what the text says.');
  else
    print(table(differences.map(({ kind, text, page }) => [`  ${kind}`, `page ${page}`, visibleText(text)])));
};
