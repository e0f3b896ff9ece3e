// The same engine and store with no window.
import { Failed } from '@shared/errors/failure';
import { visibleText } from '@shared/lib/visible-text';
import { ZodError } from 'zod';
import { readArguments } from './cli/arguments';
import { type Command, Mistyped } from './cli/command';
import { criteriaCommand } from './cli/criteria-command';
import { documentCommand } from './cli/document-command';
import { endWithReader } from './cli/end-with-reader';
import { redoCommand, undoCommand } from './cli/history-command';
import { jobCommand } from './cli/job-command';
import { ownSkillCommand } from './cli/own-skill-command';
import { parseCommand } from './cli/parse-command';
import { print, printError, printFailure, table } from './cli/say';
import { screenCommand } from './cli/screen-command';
import { skillsCommand } from './cli/skills-command';
import { storeCommand } from './cli/store-command';
import { textCommand } from './cli/text-command';
import { verifyCommand } from './cli/verify-command';

const commands: ReadonlyMap<string, Command> = new Map([
  ['screen', screenCommand],
  ['criteria', criteriaCommand],
  ['skills', skillsCommand],
  ['own-skill', ownSkillCommand],
  ['parse', parseCommand],
  ['text', textCommand],
  ['verify', verifyCommand],
  ['store', storeCommand],
  ['job', jobCommand],
  ['document', documentCommand],
  ['undo', undoCommand],
  ['redo', redoCommand],
]);

const run = async (words: readonly string[]): Promise<number> => {
  const [first = 'help', second] = words;
  try {
    const typed = readArguments(words);
    if (first === 'help' || typed.has('help')) {
      print(helpFor(first === 'help' ? second : first));
      return 0;
    }
    const command = commands.get(first);
    if (!command) throw new Mistyped(`There is no command “${first}”.`);
    await command.run(typed);
    return 0;
  } catch (error) {
    return sayWhy(error, first);
  }
};

/** 2: something else was meant · 1: it could not be done. */
const sayWhy = (error: unknown, command: string): number => {
  if (error instanceof Mistyped) {
    printError(`${visibleText(error.message)}\n\n${helpFor(command)}`);
    return 2;
  }
  if (error instanceof Failed) printFailure(error.failure);
  // All that is typed has been parsed by then: this is the program's own mistake.
  else if (error instanceof ZodError) printFailure({ kind: 'internal' });
  else printError(visibleText(error instanceof Error ? error.message : String(error)));
  return 1;
};

const helpFor = (name: string | undefined): string => {
  const one = commands.get(name ?? '');
  const shown = one ? [one] : [...commands.values()];
  return `npm run cli -- COMMAND\n\n${table(shown.flatMap(({ help }) => help.map(([typed, does]) => [`  ${typed}`, does])))}`;
};

endWithReader([process.stdout, process.stderr], (code) => process.exit(code));
process.exitCode = await run(process.argv.slice(2));
