import { z } from 'zod';
import type { FailureKind } from '../errors/failure';

/** One question the window may ask: `noun.verb`, its input, its answer, and the ways it may fail. */
export type Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly input: Input;
  readonly output: Output;
  readonly fails: readonly FailureKind[];
  /** Answered before the store is open. */
  readonly early: boolean;
};

export const route = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  fails: readonly FailureKind[] = [],
): Route<Input, Output> => ({ input, output, fails, early: false });

export const earlyRoute = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  fails: readonly FailureKind[] = [],
): Route<Input, Output> => ({ input, output, fails, early: true });

export const nothing = z.null();
