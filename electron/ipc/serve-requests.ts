import { events } from '@shared/ipc/events';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Tell } from '../jobs/session';
import type { Router } from './router';

/** Our own window, its top frame, our own page: a frame inside it or a page elsewhere is nobody. */
const isTrusted = (event: IpcMainInvokeEvent, isOwnPage: (url: string) => boolean): boolean => {
  const { senderFrame, sender } = event;
  if (!senderFrame || senderFrame.parent !== null || senderFrame !== sender.mainFrame) return false;
  return BrowserWindow.fromWebContents(sender) !== null && isOwnPage(senderFrame.url);
};

export const serveRequests = (router: Router, isOwnPage: (url: string) => boolean): void => {
  ipcMain.handle('fairlead:request', (event, name: unknown, input: unknown) =>
    router({ isTrusted: isTrusted(event, isOwnPage), name, input }),
  );
};

/** Tells every open window; what is told is held against the contract first. */
export const tellWindows: Tell = (name, payload) => {
  const checked = events[name].parse(payload);
  for (const window of BrowserWindow.getAllWindows())
    if (!window.isDestroyed()) window.webContents.send('fairlead:event', name, checked);
};
