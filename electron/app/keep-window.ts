import { app, BrowserWindow } from 'electron';

/** Opens the window now; on macOS again when the icon in the Dock is clicked and none is left. */
export const keepWindow = (open: () => void): void => {
  open();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
};
