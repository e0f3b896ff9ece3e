import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { Failed } from '@shared/errors/failure';
import { passphrase } from '@shared/model/vault';
import { Mistyped, parsed } from './command';

/** The one that opens a store. */
export const askPassphrase = async (): Promise<string> =>
  process.env.FAIRLEAD_PASSPHRASE || atPrompt((ask) => ask('Passphrase: '));

/** The one that a new store gets: long enough, and typed twice, since nobody sees what is typed. */
export const newPassphrase = async (): Promise<string> => {
  const given = process.env.FAIRLEAD_PASSPHRASE;
  if (given) return longEnough(given);
  return atPrompt(async (ask) => {
    const first = longEnough(await ask('New passphrase, at least 10 characters: '));
    if (first !== (await ask('The same again: ')))
      throw new Mistyped('The two passphrases are not the same. Nothing was made.');
    return first;
  });
};

const longEnough = (typed: string): string =>
  parsed(
    passphrase,
    typed,
    typed.length > 10
      ? 'The passphrase may have at most 1000 characters. Nothing was made.'
      : 'The passphrase needs at least 10 characters. Nothing was made.',
  );

type Ask = (question: string) => Promise<string>;

/** Not echoed, never an argument: arguments stand in the list of processes and in the shell's history. */
const atPrompt = async (work: (ask: Ask) => Promise<string>): Promise<string> => {
  if (!process.stdin.isTTY) throw new Failed('passphrase-needed');
  const silent = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await work((question) => askOn(lines, question));
  } finally {
    lines.close();
  }
};

const askOn = (lines: Interface, question: string): Promise<string> =>
  new Promise((answered, refused) => {
    const stopped = (): void => refused(new Error('Stopped.'));
    process.stderr.write(question);
    lines.once('close', stopped);
    lines.question('', (line) => {
      lines.off('close', stopped);
      process.stderr.write('\n');
      answered(line);
    });
  });
