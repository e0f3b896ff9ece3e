import type { Log } from '../../electron/platform/log';

/** Where what is logged goes when a test looks at something else. */
export const emptyLog: Log = {
  file: '',
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
