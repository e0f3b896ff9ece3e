import type { Handlers } from '@shared/ipc/index';
import { listActions, readHistoryState } from '../db/queries/action';
import type { Handling } from './handling';

type HistoryRoutes = Extract<keyof Handlers, `history.${string}`>;

export const historyHandlers = ({ desk }: Handling): Pick<Handlers, HistoryRoutes> => ({
  'history.read': () => readHistoryState(desk.session().store.reader),
  'history.list': ({ limit }) => listActions(desk.session().store.reader, limit),
  'history.undo': () => desk.session().undo(),
  'history.redo': () => desk.session().redo(),
});
