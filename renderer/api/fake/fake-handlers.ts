import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import type { ImportId, JobId } from '@shared/model/id';
import type { WatchedFolder } from '@shared/model/import';
import type { Job } from '@shared/model/job';
import { isEnded } from '@shared/model/stage';
import { applicationsOf, countStagesOf, makeFakeApplications } from './fake-applications';
import { correctFake } from './fake-correct';
import { makeFakeCriteria } from './fake-criteria';
import { cancelFakeImport, countStates, retryFakeFile, startFakeImport, tellProgress } from './fake-import';
import { makeFakeOffice } from './fake-office';
import { makeFakePeople } from './fake-people';
import { makeFakeRetention } from './fake-retention';
import { makeFakeSearch } from './fake-search';
import { makeFakeStages } from './fake-stages';
import { type FakeState, filesOf, makeFakeId, nowInstant, recordStep, tellChange } from './fake-state';
import { makeFakeSuggestions } from './fake-suggestions';
import { makeFakeTables } from './fake-tables';
import { makeFakeVault } from './fake-vault';
import { findFakeVersions } from './fake-versions';

/** One handler for each route, as on the machine's side: a missing one does not compile. */
export const makeFakeHandlers = (state: FakeState, tickMs: number): Handlers => ({
  ...makeFakeVault(state),
  ...makeFakeCriteria(state),
  ...makeFakeApplications(state),
  ...makeFakeSuggestions(state),
  ...makeFakePeople(state),
  ...makeFakeRetention(state),
  ...makeFakeOffice(state),
  ...makeFakeTables(state, tickMs),
  ...makeFakeStages(state),
  'app.about': async () => ({
    version: '0.1.0',
    electron: '42.0.0',
    platform: 'linux',
    dataFolder: '/home/anna/.config/Fairlead',
    logFile: '/home/anna/.config/Fairlead/logs/fairlead.log',
  }),
  'app.status': async () => ({
    lastBackupAt: state.backups[0]?.madeAt ?? null,
    waitingTasks: waitingIn(state),
    paused: state.isPaused,
  }),
  'app.connections': async () => [],
  'app.licences': async () => ({ text: 'react, MIT' }),
  'app.theme': async () => ({ theme: state.theme }),
  'app.setTheme': async ({ theme }) => {
    state.theme = theme;
    return null;
  },
  'app.openLogFolder': async () => null,
  'app.reportProblem': async () => null,
  'samples.load': async () => {
    const job = makeJob('Sample: Nurse, intensive care', samplePosting);
    recordImport(state, { job, name: 'samples.load', count: 24, label: 'Sample data loaded', tickMs });
    return { jobId: job.id };
  },
  'job.list': async () =>
    jobsIn(state).map(({ id, title, createdAt }) => {
      const counts = countStates(filesOf(state, id));
      const files = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const applications = applicationsOf(state, id);
      return {
        id,
        title,
        createdAt,
        files,
        waiting: counts.queued + counts.reading,
        failed: counts.failed,
        stages: countStagesOf(state, id, applications),
        unseen: applications.filter(({ seen, stage }) => !seen && !isEnded(stage)).length,
      };
    }),
  'job.read': async ({ id }) => mustJob(state, id),
  'job.create': async ({ title, posting }) => {
    const job = makeJob(title, posting);
    recordStep(state, 'job.create', {
      label: `Job ${title} created`,
      redo: () => {
        state.jobs.set(job.id, job);
        state.removed.delete(job.id);
      },
      undo: () => state.removed.add(job.id),
    });
    return { id: job.id };
  },
  'job.change': async ({ id, title, posting }) => {
    const before = mustJob(state, id);
    const after: Job = { ...before, title: title ?? before.title, posting: posting ?? before.posting };
    recordStep(state, 'job.change', {
      label: `Job ${before.title} changed`,
      redo: () => state.jobs.set(id, after),
      undo: () => state.jobs.set(id, before),
    });
    return null;
  },
  'job.remove': async ({ id }) => {
    recordStep(state, 'job.remove', {
      label: `Job ${mustJob(state, id).title} removed`,
      redo: () => state.removed.add(id),
      undo: () => state.removed.delete(id),
    });
    return null;
  },
  'import.start': async ({ jobId, paths }) => {
    const names = paths.map((path) => path.split(/[\\/]/).at(-1) ?? path);
    return importInto(state, { jobId, count: names.length, names, tickMs });
  },
  'import.choose': async ({ jobId, what }) => ({
    ...importInto(state, { jobId, count: what === 'folder' ? 120 : 5, tickMs }),
    tables: [],
  }),
  'import.watch': async ({ jobId }) => {
    state.watched.set(jobId, '/home/anna/Applications/Night nurse');
    importInto(state, { jobId, count: 3, tickMs });
    return { watched: watchedIn(state, jobId) };
  },
  'import.unwatch': async ({ jobId }) => {
    state.watched.delete(jobId);
    tellProgress(state, jobId, []);
    return null;
  },
  'import.watched': async ({ jobId }) => ({ watched: watchedIn(state, jobId) }),
  'import.listFiles': async ({ jobId, offset, limit }) => {
    mustJob(state, jobId);
    const files = filesOf(state, jobId);
    return {
      files: files.slice(offset, offset + limit),
      total: files.length,
      counts: countStates(files),
      walking: false,
    };
  },
  'import.retry': async ({ id, password }) => {
    const file = state.files.get(id) ?? fail('not-found');
    retryFakeFile(state, file, password);
    return null;
  },
  'import.versions': async ({ jobId }) => ({ versions: await findFakeVersions(state, jobId) }),
  'import.cancel': async ({ jobId }) => ({ cancelled: cancelFakeImport(state, jobId) }),
  'import.pause': async () => setPaused(state, true),
  'import.resume': async () => setPaused(state, false),
  'import.isPaused': async () => ({ paused: state.isPaused }),
  'document.open': async ({ id }) => {
    const isThere = jobsIn(state).some((job) =>
      filesOf(state, job.id).some((file) => file.documentId === id),
    );
    return (isThere ? state.documents.get(id) : undefined) ?? fail('not-found');
  },
  'document.correct': async ({ id, correction }) => {
    const before = state.documents.get(id) ?? fail('not-found');
    const after = correctFake(before, correction);
    recordStep(state, 'document.correct', {
      label: 'Fact corrected',
      redo: () => state.documents.set(id, after),
      undo: () => state.documents.set(id, before),
    });
    return null;
  },
  ...makeFakeSearch(state),
  'history.read': async () => ({
    undo: lastDone(state)?.action ?? null,
    redo: state.history.find((step) => step.action.undoneAt !== null)?.action ?? null,
  }),
  'history.list': async ({ limit }) =>
    state.history
      .map((step) => step.action)
      .reverse()
      .slice(0, limit),
  'history.undo': async () => {
    const step = lastDone(state) ?? fail('nothing-to-undo');
    return turn(state, step, 'undone');
  },
  'history.redo': async () => {
    const step = state.history.find((earlier) => earlier.action.undoneAt !== null) ?? fail('nothing-to-redo');
    return turn(state, step, 'redone');
  },
});

const turn = (state: FakeState, step: FakeState['history'][number], what: 'undone' | 'redone') => {
  const action = { ...step.action, undoneAt: what === 'undone' ? nowInstant() : null };
  state.history = state.history.map((earlier) => (earlier === step ? { ...step, action } : earlier));
  if (what === 'undone') step.undo();
  else step.redo();
  tellChange(state, what, action);
  return action;
};

const importInto = (
  state: FakeState,
  of: { jobId: JobId; count: number; names?: readonly string[]; tickMs: number },
) => {
  const job = mustJob(state, of.jobId);
  const label = `Files added to ${job.title}`;
  return { importId: recordImport(state, { job, name: 'import.start', label, ...of }) };
};

const recordImport = (
  state: FakeState,
  of: {
    job: Job;
    name: 'import.start' | 'samples.load';
    label: string;
    count: number;
    names?: readonly string[];
    tickMs: number;
  },
): ImportId => {
  const importId = makeFakeId<ImportId>();
  const isNewJob = of.name === 'samples.load';
  recordStep(state, of.name, {
    label: of.label,
    redo: () => {
      if (isNewJob) state.jobs.set(of.job.id, of.job);
      state.removed.delete(of.job.id);
      state.removed.delete(importId);
      tellProgress(state, of.job.id, []);
    },
    undo: () => {
      state.removed.add(importId);
      if (isNewJob) state.removed.add(of.job.id);
      tellProgress(state, of.job.id, []);
    },
  });
  startFakeImport(state, { ...of, jobId: of.job.id, importId });
  return importId;
};

const setPaused = (state: FakeState, isPaused: boolean): null => {
  state.isPaused = isPaused;
  for (const job of jobsIn(state)) tellProgress(state, job.id, []);
  return null;
};

const jobsIn = (state: FakeState): readonly Job[] =>
  [...state.jobs.values()].filter((job) => !state.removed.has(job.id)).reverse();

const waitingIn = (state: FakeState): number =>
  jobsIn(state)
    .flatMap((job) => filesOf(state, job.id))
    .filter((file) => file.state === 'queued' || file.state === 'reading').length;

/** A share of the network that is away now and then. */
const watchedIn = ({ watched }: FakeState, jobId: JobId): WatchedFolder | null => {
  const path = watched.get(jobId);
  return path === undefined ? null : { path, problem: path.startsWith('//') ? 'file-vanished' : null };
};

const mustJob = (state: FakeState, id: JobId): Job =>
  (state.removed.has(id) ? undefined : state.jobs.get(id)) ?? fail('not-found');

const lastDone = (state: FakeState) => state.history.findLast((step) => step.action.undoneAt === null);

const makeJob = (title: string, posting: string): Job => ({
  id: makeFakeId<JobId>(),
  title,
  posting,
  createdAt: nowInstant(),
  changedAt: nowInstant(),
});

const fail = (kind: 'not-found' | 'nothing-to-undo' | 'nothing-to-redo'): never => {
  throw new Failed(kind);
};

const samplePosting =
  'We look for a nurse for our intensive care unit.\n\nYou have three years of experience in intensive care.';
