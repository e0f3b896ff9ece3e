import { type Explanation, explain } from '@shared/errors/explain';
import type { Failure, FailureKind } from '@shared/errors/failure';

export type { Explanation, Failure, FailureKind };

export const failureWords = (failure: Failure | FailureKind): Explanation =>
  explain(typeof failure === 'string' ? failure : failure.kind);
