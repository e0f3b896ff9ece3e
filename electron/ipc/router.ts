/**
 * One way in: who asks, what for, with what. Answers a result, always, and never rejects: a rejection would reach
 * the window as a bare message.
 */
import { Failed, type Failure } from '@shared/errors/failure';
import { type Handlers, type RouteName, routes } from '@shared/ipc/index';
import { err, ok, type Result } from '@shared/lib/result';
import type { Log } from '../platform/log';

export type Asking = {
  /** The top frame of one of our own windows, showing our own page. */
  readonly isTrusted: boolean;
  readonly name: unknown;
  readonly input: unknown;
};

export type Router = (asking: Asking) => Promise<Result<unknown, Failure>>;

export type RouterOptions = {
  readonly handlers: Handlers;
  readonly isOpen: () => boolean;
  readonly log: Pick<Log, 'warn' | 'error'>;
};

export const makeRouter = ({ handlers, isOpen, log }: RouterOptions): Router => {
  const refuse = (kind: Failure['kind'], route: string): Result<never, Failure> => {
    log.warn('request.refused', { kind, route });
    return err({ kind });
  };

  return async ({ isTrusted, name, input }) => {
    if (!isTrusted) return refuse('refused-sender', '-');
    if (!isRouteName(name)) return refuse('unknown-route', '-');
    const route = routes[name];
    if (!route.early && !isOpen()) return err({ kind: 'store-locked' });
    const parsed = route.input.safeParse(input);
    if (!parsed.success) return refuse('bad-request', name);
    try {
      const handle = handlers[name] as (input: unknown) => Promise<unknown>;
      return ok(route.output.parse(await handle(parsed.data)));
    } catch (error) {
      return err(toFailure({ error, name, log }));
    }
  };
};

const isRouteName = (name: unknown): name is RouteName =>
  typeof name === 'string' && Object.hasOwn(routes, name);

const toFailure = ({
  error,
  name,
  log,
}: {
  error: unknown;
  name: RouteName;
  log: RouterOptions['log'];
}): Failure => {
  if (error instanceof Failed) {
    log.warn('request.failed', { kind: error.failure.kind, route: name });
    return error.failure;
  }
  log.error('request.broke', error, { route: name });
  return { kind: 'internal' };
};
