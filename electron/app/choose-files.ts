import { BrowserWindow, dialog } from 'electron';

type Wanted = 'files' | 'folder' | 'posting' | 'watched';

/** The system's own dialog; nothing when it was closed without a choice. */
export const chooseFiles = async (what: Wanted): Promise<readonly string[]> => {
  const options = dialogs[what];
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? [] : filePaths;
};

const dialogs: Readonly<Record<Wanted, Electron.OpenDialogOptions>> = {
  files: { title: 'Choose resumes', buttonLabel: 'Import', properties: ['openFile', 'multiSelections'] },
  folder: { title: 'Choose a folder of resumes', buttonLabel: 'Import', properties: ['openDirectory'] },
  watched: { title: 'Choose a folder to watch', buttonLabel: 'Watch', properties: ['openDirectory'] },
  posting: { title: 'Choose a posting', buttonLabel: 'Open', properties: ['openFile'] },
};
