import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import type { Application } from '@shared/model/application';
import type { NoteId, PersonId } from '@shared/model/id';
import type { Note, PersonRow } from '@shared/model/person';
import { lookOf } from './fake-applications';
import { type FakeState, makeFakeId, nowInstant, recordStep } from './fake-state';

type PersonRoutes = Extract<keyof Handlers, `person.${string}` | `note.${string}` | `scorecard.${string}`>;

/** Everybody who has an application; nobody is twice there. */
export const makeFakePeople = (state: FakeState): Pick<Handlers, PersonRoutes> => ({
  'person.list': async ({ words, offset, limit }) => {
    const rows = [...state.applications.values()]
      .map((each) => toRow(state, each))
      .filter(({ look, title }) => `${look.name} ${title}`.toLowerCase().includes(words.toLowerCase()));
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  },
  'person.open': async ({ id }) => {
    const row = rowOf(state, id);
    return { row, files: [], notes: notesOf(state, id), decisions: [] };
  },
  'person.alike': async () => {
    const [one, other] = [...state.applications.values()].slice(0, 2).map((each) => toRow(state, each));
    const pairs =
      one && other && !state.merged.has(other.personId)
        ? [{ one, other, same: 'likely' as const, because: ['the same e-mail address', 'the same name'] }]
        : [];
    return { pairs, total: pairs.length };
  },
  'person.merge': async ({ merge }) => {
    recordStep(state, 'person.merge', {
      label: 'Two people merged',
      redo: () => state.merged.add(merge),
      undo: () => state.merged.delete(merge),
    });
    return null;
  },
  'person.unmerge': async ({ id }) => {
    state.merged.delete(id);
    return null;
  },
  'person.tag': async ({ id, tags }) => {
    const before = state.tags.get(id) ?? [];
    recordStep(state, 'person.tag', {
      label: 'Tags',
      redo: () => state.tags.set(id, tags),
      undo: () => state.tags.set(id, before),
    });
    return null;
  },
  'note.list': async ({ personId }) => notesOf(state, personId),
  'note.add': async (said) => {
    const at = nowInstant();
    const note: Note = {
      id: makeFakeId<NoteId>(),
      author: state.office.author,
      createdAt: at,
      changedAt: at,
      ...said,
    };
    recordStep(state, 'note.add', {
      label: 'New note',
      redo: () => state.notes.set(note.id, note),
      undo: () => state.notes.delete(note.id),
    });
    return null;
  },
  'note.change': async ({ id, words }) => {
    const before = state.notes.get(id);
    if (!before) throw new Failed('not-found');
    recordStep(state, 'note.change', {
      label: 'Change of a note',
      redo: () => state.notes.set(id, { ...before, words, changedAt: nowInstant() }),
      undo: () => state.notes.set(id, before),
    });
    return null;
  },
  'note.remove': async ({ id }) => {
    const before = state.notes.get(id);
    recordStep(state, 'note.remove', {
      label: 'Removal of a note',
      redo: () => state.notes.delete(id),
      undo: () => before && state.notes.set(id, before),
    });
    return null;
  },
  'scorecard.read': async ({ applicationId }) => {
    const own = state.scorecards.get(applicationId) ?? null;
    const other = {
      author: 'Sam',
      verdict: 'yes' as const,
      ratings: [],
      words: 'Calm and clear.',
      changedAt: nowInstant(),
    };
    return { own, others: own ? [other] : null, othersCount: 1 };
  },
  'scorecard.save': async ({ applicationId, card }) => {
    const before = state.scorecards.get(applicationId);
    const after = { ...card, author: state.office.author, changedAt: nowInstant() };
    recordStep(state, 'scorecard.save', {
      label: 'New scorecard',
      redo: () => state.scorecards.set(applicationId, after),
      undo: () =>
        before ? state.scorecards.set(applicationId, before) : state.scorecards.delete(applicationId),
    });
    return null;
  },
});

const rowOf = (state: FakeState, id: PersonId): PersonRow => {
  const found = [...state.applications.values()].find(({ personId }) => personId === id);
  if (!found) throw new Failed('not-found');
  return toRow(state, found);
};

const toRow = (state: FakeState, each: Application): PersonRow => ({
  personId: each.personId,
  look: lookOf(state, each),
  title: state.documents.get(each.documentId)?.profile?.jobs[0]?.title?.value ?? null,
  documents: 1,
  applications: [
    {
      applicationId: each.id,
      jobId: each.jobId,
      title: state.jobs.get(each.jobId)?.title ?? '',
      stage: each.stage,
      appliedAt: each.appliedAt,
    },
  ],
  tags: [...(state.tags.get(each.personId) ?? [])],
  notes: notesOf(state, each.personId).length,
  lastAt: each.appliedAt,
});

const notesOf = (state: FakeState, id: PersonId): readonly Note[] =>
  [...state.notes.values()].filter(({ personId }) => personId === id).reverse();
