import type { Handlers } from '@shared/ipc/index';
import { pseudonymOf } from '@shared/lib/pseudonym';
import type { Application } from '@shared/model/application';
import type { ImportFileId, ImportId, JobId } from '@shared/model/id';
import { mostSuggested, type Suggestion } from '@shared/model/suggestion';
import { applicationsOf } from './fake-applications';
import { type FakeState, filesOf, makeFakeId, nowInstant, recordStep } from './fake-state';

type SuggestionRoutes = Extract<keyof Handlers, `suggestion.${string}`>;

/** Whoever applied elsewhere may fit; the score is made of the place. */
export const makeFakeSuggestions = (state: FakeState): Pick<Handlers, SuggestionRoutes> => ({
  'suggestion.count': async ({ jobId }) => ({
    total: state.criteria.has(jobId) ? elsewhere(state, jobId).length : 0,
  }),
  'suggestion.list': async ({ jobId }) => {
    const criteria = state.criteria.get(jobId);
    if (!criteria) return { version: null, looked: 0, total: 0, rows: [] };
    const all = elsewhere(state, jobId);
    const labels = criteria.items.filter(({ mode }) => mode === 'scored').map(({ label }) => label);
    return {
      version: criteria.version,
      looked: all.length,
      total: all.length,
      rows: all.slice(0, mostSuggested).map((each, index) => toRow(state, each, { index, labels })),
    };
  },
  'suggestion.add': async ({ jobId, ids }) => {
    const chosen = elsewhere(state, jobId).filter(({ id }) => ids.includes(id));
    if (chosen.length === 0) return { added: 0 };
    const importId = makeFakeId<ImportId>();
    for (const { documentId } of chosen) {
      const file = [...state.files.values()].find((each) => each.documentId === documentId);
      const id = makeFakeId<ImportFileId>();
      if (file) state.files.set(id, { ...file, id, importId, jobId, changedAt: nowInstant() });
    }
    recordStep(state, 'suggestion.add', {
      label: `${chosen.length === 1 ? '1 person' : `${chosen.length} people`} from other jobs added`,
      redo: () => state.removed.delete(importId),
      undo: () => state.removed.add(importId),
    });
    return { added: chosen.length };
  },
});

const elsewhere = (state: FakeState, jobId: JobId): readonly Application[] => {
  const here = new Set(filesOf(state, jobId).map(({ documentId }) => documentId));
  return [...state.jobs.keys()]
    .filter((id) => id !== jobId && !state.removed.has(id))
    .flatMap((id) => applicationsOf(state, id))
    .filter(({ documentId }) => !here.has(documentId));
};

const toRow = (
  state: FakeState,
  { id, personId, documentId, appliedAt }: Application,
  { index, labels }: { readonly index: number; readonly labels: readonly string[] },
): Suggestion => {
  const score = 78 - index * 2;
  return {
    applicationId: id,
    look: { ...pseudonymOf(personId), isBlind: state.office.blind },
    title: state.documents.get(documentId)?.profile?.jobs[0]?.title?.value ?? null,
    bucket: index % 5 === 3 ? 'unknown' : 'pass',
    band: score >= 60 ? 'priority' : 'worth-a-look',
    score,
    because: labels
      .slice(0, 2)
      .map((label) => ({ label, quote: 'Cared for ventilated patients on a ward of 14 beds' })),
    since: appliedAt.slice(0, 7),
  };
};
