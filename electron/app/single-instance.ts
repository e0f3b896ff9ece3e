import { app, BrowserWindow } from 'electron';

/**
 * One running Fairlead for each data folder: two would share one store. Answers false in the second one, which then
 * ends; the first comes to the front. The data folder has to be chosen before.
 */
export const singleInstance = (): boolean => {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  });
  return true;
};
