import type { Connection } from '@shared/model/connection';
import type { Theme } from '@shared/model/theme';
import type { Desk } from '../jobs/desk';

/** What the handlers are handed: the desk, and the few things only the app can do. */
export type Handling = {
  readonly desk: Desk;
  readonly app: {
    readonly version: string;
    readonly electron: string;
    readonly platform: 'darwin' | 'win32' | 'linux';
    readonly logFile: string;
    readonly samples: string;
    readonly chooseFiles: (what: 'files' | 'folder' | 'posting' | 'watched') => Promise<readonly string[]>;
    readonly listConnections: (limit: number) => Promise<readonly Connection[]>;
    readonly readLicences: () => Promise<string>;
    readonly theme: () => Theme;
    readonly setTheme: (theme: Theme) => void;
    readonly openLogFolder: () => void;
    readonly reportProblem: (name: string, where: string) => void;
    readonly autoLockChanged: (minutes: number | null) => void;
  };
};
