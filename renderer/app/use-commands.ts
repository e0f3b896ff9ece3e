import type { JobId } from '@shared/model/id';
import { useEffect, useEffectEvent } from 'react';
import { failureWords } from '../api/failure-words';
import { request } from '../api/request';
import { useEvent } from '../api/use-event';
import { offerTables } from '../features/import/table/waiting-tables';
import { goBack, type Trail } from './place';
import { commandOf, isTextField } from './read-keys';

type CommandTargets = {
  readonly jobId: JobId | null;
  readonly notify: (words: string) => void;
  readonly onFind: () => void;
  readonly onHelp: () => void;
  readonly onNewJob: () => void;
  readonly onPalette: () => void;
  readonly onSamples: () => void;
  readonly onSettings: () => void;
  readonly onStages: () => void;
  readonly onSuggestions: () => void;
  readonly setTrail: (change: (before: Trail) => Trail) => void;
};

/** Keys, menu and palette end in the same commands as the buttons; answers the way to run one by its name. */
export const useCommands = (targets: CommandTargets): ((name: string) => void) => {
  const { notify, jobId } = targets;
  const ask = async (
    question: ReturnType<typeof request<'history.undo' | 'history.redo' | 'import.choose' | 'backup.make'>>,
  ) => {
    const answer = await question;
    if (!answer.ok) notify(failureWords(answer.error).what);
    return answer.ok;
  };
  const commands: Readonly<Record<string, () => void>> = {
    find: targets.onFind,
    help: targets.onHelp,
    settings: targets.onSettings,
    'job-stages': targets.onStages,
    suggestions: targets.onSuggestions,
    'new-job': targets.onNewJob,
    palette: targets.onPalette,
    'load-samples': targets.onSamples,
    'back-up': () => void backUp(),
    back: () => targets.setTrail(goBack),
    undo: () => void ask(request('history.undo', null)),
    redo: () => void ask(request('history.redo', null)),
    lock: () => void request('vault.lock', null),
    'import-files': () => chooseInto('files'),
    'import-folder': () => chooseInto('folder'),
  };
  const backUp = async () => {
    if (await ask(request('backup.make', null))) notify('Backup made.');
  };
  const chooseFor = async (id: JobId, what: 'files' | 'folder') => {
    const question = request('import.choose', { jobId: id, what });
    const answer = (await ask(question)) ? await question : undefined;
    if (answer?.ok) offerTables(id, answer.value.tables);
  };
  const chooseInto = (what: 'files' | 'folder') => {
    if (jobId === null) notify('Open the job that the files belong to first.');
    else void chooseFor(jobId, what);
  };

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const command = event.defaultPrevented || isDialogOpen() ? undefined : commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    commands[command]?.();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  useEvent('menu.chosen', (command) => {
    const isTyping = isTextField(document.activeElement);
    if (isTyping && (command === 'undo' || command === 'redo')) document.execCommand(command);
    else if (!isDialogOpen() || command === 'lock') commands[command]?.();
  });
  return (name) => commands[name]?.();
};

/** The keys are its own then. */
const isDialogOpen = (): boolean => document.querySelector('[role=dialog], [role=alertdialog]') !== null;
