import type { Reader } from '../db/open-store';
import type { Recording } from '../sync/record';
import type { Progress } from './import/progress';
import type { ReaderPool } from './reader/reader-pool';

/** What a task is handed to work with. */
export type Working = Recording & {
  readonly reader: Reader;
  readonly blobs: string;
  readonly readers: ReaderPool;
  readonly progress: Progress;
  /** Typed for one more try, by document; each is taken out with its use. */
  readonly passwords: Map<string, string>;
};
