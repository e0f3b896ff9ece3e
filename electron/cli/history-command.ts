import { visibleText } from '@shared/lib/visible-text';
import { alone, type Command } from './command';
import { withDesk } from './open-desk';
import { print } from './say';

export const undoCommand: Command = {
  help: [['undo --data DIR', 'takes back the last action']],
  run: alone((typed) =>
    withDesk(typed, async (desk) => {
      const { label } = await desk.session().undo();
      print(`Undone: ${visibleText(label)}`);
    }),
  ),
};

export const redoCommand: Command = {
  help: [['redo --data DIR', 'does again what was taken back']],
  run: alone((typed) =>
    withDesk(typed, async (desk) => {
      const session = desk.session();
      const { label } = await session.redo();
      await session.whenIdle();
      print(`Done again: ${visibleText(label)}`);
    }),
  ),
};
