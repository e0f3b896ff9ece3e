import type { ReaderKind } from './reader-message';

/** A started reader, whatever started it: the app's utility process or the command line's child. */
export type ReaderProcess = {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onErrorOutput: (listener: (text: string) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

export type SpawnReader = (kind?: ReaderKind) => ReaderProcess | Promise<ReaderProcess>;
