import type { ElectronApplication } from 'playwright';

/** The system's own dialog cannot be pressed by a test: it answers these paths from now on. */
export const chooseNext = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = (async () => ({
        canceled: false,
        filePaths,
      })) as unknown as typeof dialog.showOpenDialog;
    },
    [...paths],
  );
