import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from './data-folder';

/** Has to come first: the single-instance lock and everything written lie in this folder. */
export const chooseDataFolder = (): string => {
  const { argv, env } = process;
  const folder = dataFolder({ argv, env, isPackaged: app.isPackaged, appData: app.getPath('appData') });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  // What Chromium keeps for itself stays apart from what has to be backed up.
  app.setPath('sessionData', join(folder, 'browser'));
  app.setPath('crashDumps', join(folder, 'browser', 'crashes'));
  return folder;
};
