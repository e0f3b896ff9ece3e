import { watch } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** Calls when something below the folder may have changed; a hint, not a promise: some disks never say. */
export const watchPath = (path: string, onChange: () => void): (() => void) => {
  try {
    const watcher = watch(path, { recursive: true, persistent: false }, () => onChange());
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
};

/** Size and time of a file: while they change, somebody is still writing it. Null: it is gone, or empty. */
export const markOf = async (path: string): Promise<string | null> => {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() && found.size > 0 ? `${found.size} ${Math.round(found.mtimeMs)}` : null;
};
