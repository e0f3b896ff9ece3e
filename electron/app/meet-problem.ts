import { explain } from '@shared/errors/explain';
import { Failed, type FailureKind } from '@shared/errors/failure';
import type { Tell } from '../jobs/session';
import type { Clock } from '../platform/clock';
import type { Log } from '../platform/log';

const quietMs = 60_000;

type Meeting = { readonly log: Log; readonly tell: Tell; readonly clock: Clock };

/** Trouble of work that nobody waits for: logged, and told once a minute when a person can do something about it. */
export const meetProblem = ({ log, tell, clock }: Meeting): ((error: unknown) => void) => {
  const toldAt = new Map<FailureKind, number>();
  return (error) => {
    log.error('work.problem', error);
    if (!(error instanceof Failed)) return;
    const { kind } = error.failure;
    const now = clock.nowMs();
    if (now - (toldAt.get(kind) ?? Number.NEGATIVE_INFINITY) < quietMs) return;
    toldAt.set(kind, now);
    const { what, kept, remedy } = explain(kind);
    tell('problem.met', { message: [what, kept, remedy].filter((part) => part !== '').join(' ') });
  };
};
