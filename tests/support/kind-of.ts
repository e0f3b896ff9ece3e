import { Failed, type FailureKind } from '@shared/errors/failure';

/** What somebody would be told: `ok`, a kind of the list, or `unnamed` for anything else. */
export const kindOf = (work: Promise<unknown>): Promise<FailureKind | 'ok' | 'unnamed'> =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof Failed ? error.failure.kind : 'unnamed'),
  );
