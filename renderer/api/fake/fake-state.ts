import type { EventName, EventPayload } from '@shared/ipc/events';
import type { Application, Decision } from '@shared/model/application';
import type { Criteria } from '@shared/model/criterion';
import type { OpenDocument } from '@shared/model/document';
import type { Action, ActionName } from '@shared/model/history';
import type {
  ActionId,
  ApplicationId,
  DocumentId,
  ImportId,
  JobId,
  NoteId,
  OwnSkillId,
  PersonId,
  SavedSearchId,
} from '@shared/model/id';
import type { ImportFile } from '@shared/model/import';
import type { Job } from '@shared/model/job';
import { defaultOffice, type Office } from '@shared/model/office';
import type { OwnSkill } from '@shared/model/own-skill';
import type { Note } from '@shared/model/person';
import type { Scorecard } from '@shared/model/scorecard';
import type { SavedSearch } from '@shared/model/search';
import { noOwnStages, type StageLists } from '@shared/model/stage';
import type { Theme } from '@shared/model/theme';
import type { Backup, VaultStatus } from '@shared/model/vault';

/** Everything the stand-in knows. Removed things stay, so that undo brings them back as a whole. */
export type FakeState = {
  vault: VaultStatus;
  passphrase: string | null;
  autoLockMinutes: number | null;
  readonly jobs: Map<JobId, Job>;
  readonly files: Map<string, ImportFile>;
  readonly documents: Map<DocumentId, OpenDocument>;
  readonly removed: Set<JobId | ImportId>;
  readonly walking: Set<JobId>;
  /** Folders that are watched. */
  readonly watched: Map<JobId, string>;
  readonly criteria: Map<JobId, Criteria>;
  readonly applications: Map<ApplicationId, Application>;
  readonly decisions: Map<ApplicationId, readonly Decision[]>;
  readonly ownSkills: Map<OwnSkillId, OwnSkill>;
  readonly notes: Map<NoteId, Note>;
  readonly tags: Map<PersonId, readonly string[]>;
  /** Into whom somebody was merged. */
  readonly merged: Map<PersonId, PersonId>;
  /** The two who look like one were said to be two. */
  areTwo: boolean;
  readonly scorecards: Map<ApplicationId, Scorecard>;
  readonly searches: Map<SavedSearchId, Pick<SavedSearch, 'name' | 'words' | 'fresh' | 'alerts'>>;
  office: Office;
  stages: StageLists;
  theme: Theme;
  isPaused: boolean;
  backups: readonly Backup[];
  history: readonly Step[];
  readonly tell: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
};

/** An action with the way there and back. */
export type Step = { readonly action: Action; readonly undo: () => void; readonly redo: () => void };

export const makeFakeState = (vault: VaultStatus, tell: FakeState['tell']): FakeState => ({
  vault,
  passphrase: null,
  autoLockMinutes: 15,
  jobs: new Map(),
  files: new Map(),
  documents: new Map(),
  removed: new Set(),
  walking: new Set(),
  watched: new Map(),
  criteria: new Map(),
  applications: new Map(),
  decisions: new Map(),
  ownSkills: new Map(),
  notes: new Map(),
  tags: new Map(),
  merged: new Map(),
  areTwo: false,
  scorecards: new Map(),
  searches: new Map(),
  office: defaultOffice,
  stages: noOwnStages,
  theme: 'system',
  isPaused: false,
  backups: [],
  history: [],
  tell,
});

export const nowInstant = (): string => new Date().toISOString();

let lastId = 0;

/** In the form of a UUIDv7; the schema of each brand parses it, so a cast is all that is left. */
export const makeFakeId = <Id extends string>(): Id => {
  lastId += 1;
  const time = Date.now().toString(16).padStart(12, '0');
  const count = lastId.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}` as Id;
};

/** Does it, keeps it for undo, forgets what could have been redone, and says so. */
export const recordStep = (
  state: FakeState,
  name: ActionName,
  step: { readonly label: string; readonly undo: () => void; readonly redo: () => void },
): void => {
  const action: Action = {
    id: makeFakeId<ActionId>(),
    name,
    label: step.label,
    at: nowInstant(),
    undoneAt: null,
  };
  step.redo();
  const done = state.history.filter((earlier) => earlier.action.undoneAt === null);
  state.history = [...done, { action, undo: step.undo, redo: step.redo }];
  tellChange(state, 'done', action);
};

export const tellChange = (state: FakeState, what: 'done' | 'undone' | 'redone', action: Action): void => {
  state.tell('jobs.changed', null);
  state.tell('desk.changed', null);
  state.tell('history.changed', { what, action });
};

export const filesOf = (state: FakeState, jobId: JobId): readonly ImportFile[] =>
  [...state.files.values()].filter((file) => file.jobId === jobId && !state.removed.has(file.importId));
