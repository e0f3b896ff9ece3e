import type { JobId } from '@shared/model/id';
import { useEffect, useEffectEvent } from 'react';
import { failureWords } from '../api/failure-words';
import { request } from '../api/request';
import { useEvent } from '../api/use-event';
import { goBack, type Trail } from './place';
import { commandOf, isTextField } from './read-keys';

type CommandTargets = {
  readonly jobId: JobId | null;
  readonly notify: (words: string) => void;
  readonly onFind: () => void;
  readonly onHelp: () => void;
  readonly onNewJob: () => void;
  readonly onSettings: () => void;
  readonly setTrail: (change: (before: Trail) => Trail) => void;
};

/** Keys and menu end in the same commands as the buttons. */
export const useCommands = (targets: CommandTargets): void => {
  const { notify, jobId } = targets;
  const ask = async (
    question: ReturnType<typeof request<'history.undo' | 'history.redo' | 'import.choose'>>,
  ) => {
    const answer = await question;
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  const commands: Readonly<Record<string, () => void>> = {
    find: targets.onFind,
    help: targets.onHelp,
    settings: targets.onSettings,
    'new-job': targets.onNewJob,
    back: () => targets.setTrail(goBack),
    undo: () => void ask(request('history.undo', null)),
    redo: () => void ask(request('history.redo', null)),
    lock: () => void request('vault.lock', null),
    'import-files': () => chooseInto('files'),
    'import-folder': () => chooseInto('folder'),
  };
  const chooseInto = (what: 'files' | 'folder') => {
    if (jobId === null) notify('Open the job that the files belong to first.');
    else void ask(request('import.choose', { jobId, what }));
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
};

/** The keys are its own then. */
const isDialogOpen = (): boolean => document.querySelector('[role=dialog], [role=alertdialog]') !== null;
