// Called by electron-builder. With an Electron that is already unpacked it leaves Electron's demonstration app behind.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export const afterPack = ({ packager, appOutDir }) => {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
};
