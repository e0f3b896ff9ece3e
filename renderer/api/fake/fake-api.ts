import { Failed, type FailureKind, failureKind } from '@shared/errors/failure';
import type { EventName, EventPayload } from '@shared/ipc/events';
import { type Bridge, type RouteAnswer, type RouteInput, type RouteName, routes } from '@shared/ipc/index';
import { err, ok } from '@shared/lib/result';
import type { ImportId, JobId } from '@shared/model/id';
import type { VaultStatus } from '@shared/model/vault';
import { z } from 'zod';
import { applicationsOf } from './fake-applications';
import { draftItems } from './fake-criteria';
import { makeFakeHandlers } from './fake-handlers';
import { startFakeImport } from './fake-import';
import { type FakeState, makeFakeId, makeFakeState, nowInstant } from './fake-state';

/**
 * The whole contract in memory, parsed as the real router parses it. The address chooses the scene:
 * ?vault=new|no-keychain|locked|passphrase|key-missing|broken|open · ?rows=10000 · ?tick=40 (ms; 0: at once)
 * · ?criteria: the first job asks for something · ?ended=3: so many applied and were rejected · ?scoring=2000: a
 * list takes so long (ms) · ?problem=words, met when a backup is made
 */
export const makeFakeApi = (scene: URLSearchParams): Bridge => {
  z.config({ jitless: true });
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>();
  const tell = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => {
    for (const listener of listeners.get(name) ?? []) listener(structuredClone(payload));
  };
  const state = makeFakeState(vaultScenes[scene.get('vault') ?? 'open'] ?? openVault, tell);
  const tickMs = Number(scene.get('tick') ?? 120);
  if (scene.has('rows')) fillScene(state, Number(scene.get('rows')));
  const [firstJob] = state.jobs.keys();
  if (scene.has('criteria') && firstJob !== undefined)
    state.criteria.set(firstJob, { version: 1, preset: 'standard', items: draftItems });
  if (firstJob !== undefined)
    for (const each of applicationsOf(state, firstJob).slice(0, Number(scene.get('ended') ?? 0)))
      state.applications.set(each.id, { ...each, stage: 'rejected' });
  const handlers = makeFakeHandlers(state, tickMs);
  const problem = scene.get('problem');

  const request = async <Name extends RouteName>(name: Name, input: RouteInput<Name>) => {
    const takesMs = name === 'shortlist.read' ? Number(scene.get('scoring') ?? 5) : 5;
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    const route = routes[name];
    const parsed = route.input.safeParse(input);
    if (!parsed.success) return failed<Name>('bad-request');
    if (!route.early && state.vault.state !== 'open') return failed<Name>('store-locked');
    try {
      const value = await handlers[name](parsed.data as RouteInput<Name>);
      if (name === 'backup.make' && problem !== null) tell('problem.met', { message: problem });
      return ok(route.output.parse(structuredClone(value))) as RouteAnswer<Name>;
    } catch (problem) {
      const kind = problem instanceof Failed ? problem.failure.kind : 'internal';
      return failed<Name>(kind);
    }
  };

  return {
    request,
    on: (name, listener) => {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => all.delete(listener);
    },
    pathsOf: (files) => files.map((file) => (file instanceof File ? file.name : String(file))),
  };
};

const failed = <Name extends RouteName>(kind: FailureKind): RouteAnswer<Name> =>
  err({ kind: failureKind.parse(kind) });

const openVault: VaultStatus = { state: 'open', lock: 'keychain' };

const vaultScenes: Readonly<Record<string, VaultStatus>> = {
  open: openVault,
  new: { state: 'new', keychain: true },
  'no-keychain': { state: 'new', keychain: false },
  locked: { state: 'locked', lock: 'keychain', failure: null },
  passphrase: { state: 'locked', lock: 'passphrase', failure: null },
  'key-missing': { state: 'locked', lock: 'keychain', failure: { kind: 'key-missing' } },
  broken: { state: 'broken', failure: { kind: 'store-damaged' } },
};

const fillScene = (state: FakeState, rows: number): void => {
  state.backups = ['daily', 'before-update', 'by-hand'].map((reason, index) => ({
    name: `backup-${3 - index}`,
    madeAt: new Date(Date.now() - index * 26 * 3_600_000).toISOString(),
    bytes: 4_200_000 - index * 310_000,
    reason: reason as 'daily',
  }));
  const titles = ['Nurse, intensive care', 'Certified welder (shift work)', 'Backend developer'];
  titles.forEach((title, index) => {
    const id = makeFakeId<JobId>();
    const at = nowInstant();
    state.jobs.set(id, { id, title, posting: `We are looking for: ${title}.`, createdAt: at, changedAt: at });
    const count = [rows, 38, 0][index] ?? 0;
    startFakeImport(state, { jobId: id, importId: makeFakeId<ImportId>(), count, tickMs: 0 });
  });
};
