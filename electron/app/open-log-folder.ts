import { dirname } from 'node:path';
import { shell } from 'electron';
import type { Log } from '../platform/log';

export const openLogFolder = (log: Log): void => {
  void shell.openPath(dirname(log.file));
};
