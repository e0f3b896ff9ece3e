import type { Arguments } from './arguments';
import { withDesk } from './open-desk';
import { print } from './say';

export const historyHelp = 'undo | redo --data DIR';

export const historyCommand = (typed: Arguments): Promise<void> =>
  withDesk(typed, async (desk) => {
    const session = desk.session();
    const isUndo = typed.words[0] === 'undo';
    const action = await (isUndo ? session.undo() : session.redo());
    if (!isUndo) await session.whenIdle();
    print(`${isUndo ? 'Undone' : 'Done again'}: ${action.label}`);
  });
