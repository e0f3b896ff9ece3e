import { BrowserWindow, dialog } from 'electron';

/** The system's own dialog; nothing when it was closed without a choice. */
export const chooseFiles = async (what: 'files' | 'folder'): Promise<readonly string[]> => {
  const options: Electron.OpenDialogOptions = {
    title: what === 'files' ? 'Choose resumes' : 'Choose a folder of resumes',
    buttonLabel: 'Import',
    properties: what === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? [] : filePaths;
};
