import type { z } from 'zod';
import type { Failure } from '../errors/failure';
import type { Result } from '../lib/result';
import { appRoutes } from './app-routes';
import { applicationRoutes } from './application-routes';
import { backupRoutes } from './backup-routes';
import { criteriaRoutes } from './criteria-routes';
import { documentRoutes } from './document-routes';
import { type EventName, events } from './events';
import { historyRoutes } from './history-routes';
import { importRoutes } from './import-routes';
import { jobRoutes } from './job-routes';
import { officeRoutes } from './office-routes';
import { personRoutes } from './person-routes';
import { retentionRoutes } from './retention-routes';
import { searchRoutes } from './search-routes';
import { stageRoutes } from './stage-routes';
import { suggestionRoutes } from './suggestion-routes';
import { tableRoutes } from './table-routes';
import { vaultRoutes } from './vault-routes';

/** The whole contract between the window and the machine's side, on one page. */
export const routes = {
  ...appRoutes,
  ...vaultRoutes,
  ...backupRoutes,
  ...jobRoutes,
  ...importRoutes,
  ...tableRoutes,
  ...documentRoutes,
  ...criteriaRoutes,
  ...applicationRoutes,
  ...suggestionRoutes,
  ...personRoutes,
  ...retentionRoutes,
  ...searchRoutes,
  ...officeRoutes,
  ...stageRoutes,
  ...historyRoutes,
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export type RouteInput<Name extends RouteName> = z.infer<Routes[Name]['input']>;
export type RouteOutput<Name extends RouteName> = z.infer<Routes[Name]['output']>;
export type RouteAnswer<Name extends RouteName> = Result<RouteOutput<Name>, Failure>;

/** One handler a route: a missing one does not compile. */
export type Handlers = {
  readonly [Name in RouteName]: (input: RouteInput<Name>) => Promise<RouteOutput<Name>>;
};

export const routeNames = Object.keys(routes) as readonly RouteName[];
export const eventNames = Object.keys(events) as readonly EventName[];

/** What the preload puts into the window: named functions, never the channel itself. */
export type Bridge = {
  readonly request: <Name extends RouteName>(
    name: Name,
    input: RouteInput<Name>,
  ) => Promise<RouteAnswer<Name>>;
  readonly on: (name: EventName, listener: (payload: unknown) => void) => () => void;
  /** The paths behind files that were dropped or chosen. */
  readonly pathsOf: (files: readonly unknown[]) => readonly string[];
};
