// The same engine and store with no window.
import { Failed } from '@shared/errors/failure';
import { type Arguments, readArguments } from './cli/arguments';
import { documentCommand, documentHelp } from './cli/document-command';
import { historyCommand, historyHelp } from './cli/history-command';
import { jobCommand, jobHelp } from './cli/job-command';
import { print, printError, printFailure } from './cli/say';
import { screenCommand, screenHelp } from './cli/screen-command';
import { storeCommand, storeHelp } from './cli/store-command';

type Command = (typed: Arguments) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  screen: screenCommand,
  store: storeCommand,
  job: jobCommand,
  document: documentCommand,
  undo: historyCommand,
  redo: historyCommand,
};

const help = `npm run cli -- COMMAND

  ${[screenHelp, storeHelp, jobHelp, documentHelp, historyHelp].join('\n  ')}`;

const run = async (): Promise<number> => {
  try {
    const typed = readArguments(process.argv.slice(2));
    const command = commands[typed.words[0] ?? ''];
    const asked = typed.has('help') || typed.words.length === 0 || typed.words[0] === 'help';
    if (!command || asked) {
      print(help);
      return asked ? 0 : 2;
    }
    await command(typed);
    return 0;
  } catch (error) {
    if (error instanceof Failed) printFailure(error.failure);
    else printError(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

process.exitCode = await run();
