import { type Explanation, explain } from '@shared/errors/explain';
import type { Failure, FailureKind } from '@shared/errors/failure';
import type { Result } from '@shared/lib/result';

export type { Explanation, Failure, FailureKind, Result };

export const failureWords = (failure: Failure | FailureKind): Explanation =>
  explain(typeof failure === 'string' ? failure : failure.kind);
