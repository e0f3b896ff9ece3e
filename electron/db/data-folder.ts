import { join } from 'node:path';

/** Where everything of one store lies. */
export type DataFolder = {
  readonly root: string;
  readonly store: string;
  readonly inUse: string;
  readonly vault: string;
  readonly blobs: string;
  readonly backups: string;
};

export const dataFolderAt = (root: string): DataFolder => ({
  root,
  store: join(root, 'store.db'),
  inUse: join(root, 'in-use.lock'),
  vault: join(root, 'vault.json'),
  blobs: join(root, 'documents'),
  backups: join(root, 'backups'),
});
