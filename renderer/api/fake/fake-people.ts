import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import type { Application } from '@shared/model/application';
import type { DocumentId, NoteId, PersonId } from '@shared/model/id';
import type { Note, PersonRow } from '@shared/model/person';
import { applicationsOf, lookOf } from './fake-applications';
import { removeFakePeople } from './fake-removal';
import { type FakeState, makeFakeId, nowInstant, recordStep } from './fake-state';

type PersonRoutes = Extract<keyof Handlers, `person.${string}` | `note.${string}` | `scorecard.${string}`>;

/** Everybody who has an application; only the first two ever look like one. */
export const makeFakePeople = (state: FakeState): Pick<Handlers, PersonRoutes> => ({
  'person.list': async ({ words, offset, limit }) => {
    const rows = everybodyIn(state)
      .map((each) => toRow(state, each))
      .filter(({ look, title, tags }) =>
        `${look.name} ${title} ${tags.join(' ')}`.toLowerCase().includes(words.toLowerCase()),
      );
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  },
  'person.open': async ({ id }) => {
    const row = rowOf(state, state.merged.get(id) ?? id);
    return {
      row,
      files: ownOf(state, row.personId).flatMap((each) => {
        const document = state.documents.get(each.documentId)?.document;
        if (document === undefined) return [];
        const { name, mediaType, createdAt } = document;
        const shown = row.look.isBlind ? null : name;
        return [{ documentId: each.documentId, personId: each.personId, name: shown, mediaType, createdAt }];
      }),
      notes: notesOf(state, row.personId),
      decisions: [],
    };
  },
  'person.alike': async () => {
    const [one, other] = everybodyIn(state);
    const pairs =
      one && other && state.merged.size === 0 && !state.areTwo
        ? [
            {
              one: toRow(state, one),
              other: toRow(state, other),
              same: 'likely' as const,
              because: ['the same e-mail address', 'the same name'],
            },
          ]
        : [];
    return { pairs, total: pairs.length };
  },
  'person.merge': async ({ keep, merge }) => {
    recordStep(state, 'person.merge', {
      label: 'Two people merged into one',
      redo: () => state.merged.set(merge, keep),
      undo: () => state.merged.delete(merge),
    });
    return null;
  },
  'person.unmerge': async ({ id }) => {
    const before = state.merged.get(id);
    recordStep(state, 'person.unmerge', {
      label: 'Two people taken apart again',
      redo: () => state.merged.delete(id),
      undo: () => before && state.merged.set(id, before),
    });
    return null;
  },
  'person.notSame': async () => {
    recordStep(state, 'person.not-same', {
      label: 'Two people are not the same',
      redo: () => {
        state.areTwo = true;
      },
      undo: () => {
        state.areTwo = false;
      },
    });
    return null;
  },
  'person.tag': async ({ id, tags }) => {
    const before = state.tags.get(id) ?? [];
    recordStep(state, 'person.tag', {
      label: 'Tags changed',
      redo: () => state.tags.set(id, tags),
      undo: () => state.tags.set(id, before),
    });
    return null;
  },
  'person.remove': async ({ id }) => {
    rowOf(state, id);
    removeFakePeople(state, 'person.remove', [id]);
    return null;
  },
  'note.names': async () => {
    const wrote = [...state.notes.values(), ...state.scorecards.values(), state.office, { author: 'Sam' }];
    return [...new Set(wrote.map(({ author }) => author).filter((name) => name !== ''))].sort();
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
      label: 'Note added',
      redo: () => state.notes.set(note.id, note),
      undo: () => state.notes.delete(note.id),
    });
    return null;
  },
  'note.change': async ({ id, words }) => {
    const before = state.notes.get(id);
    if (!before) throw new Failed('not-found');
    recordStep(state, 'note.change', {
      label: 'Note changed',
      redo: () => state.notes.set(id, { ...before, words, changedAt: nowInstant() }),
      undo: () => state.notes.set(id, before),
    });
    return null;
  },
  'note.remove': async ({ id }) => {
    const before = state.notes.get(id);
    recordStep(state, 'note.remove', {
      label: 'Note removed',
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
      label: 'Scorecard saved',
      redo: () => state.scorecards.set(applicationId, after),
      undo: () =>
        before ? state.scorecards.set(applicationId, before) : state.scorecards.delete(applicationId),
    });
    return null;
  },
});

/** The first application of each; whoever was merged is in the one they were merged into. */
const everybodyIn = (state: FakeState): readonly Application[] => {
  for (const jobId of state.jobs.keys()) if (!state.removed.has(jobId)) applicationsOf(state, jobId);
  return [...state.applications.values()].filter(({ personId }) => !state.merged.has(personId));
};

const ownOf = (state: FakeState, id: PersonId): readonly Application[] =>
  [...state.applications.values()].filter(
    ({ personId }) => personId === id || state.merged.get(personId) === id,
  );

const rowOf = (state: FakeState, id: PersonId): PersonRow => {
  const found = [...state.applications.values()].find(({ personId }) => personId === id);
  if (!found) throw new Failed('not-found');
  return toRow(state, found);
};

/** Whose resume it is; null: nobody's as far as is known. */
export const fakePersonOf = (state: FakeState, documentId: DocumentId): PersonRow | null => {
  const found = [...state.applications.values()].find((each) => each.documentId === documentId);
  return found === undefined ? null : rowOf(state, state.merged.get(found.personId) ?? found.personId);
};

const toRow = (state: FakeState, each: Application): PersonRow => {
  // Of thousands, each stands for themselves but the few who were merged.
  const own = state.merged.size === 0 ? [each] : ownOf(state, each.personId);
  return {
    personId: each.personId,
    look: lookOf(state, each),
    title: state.documents.get(each.documentId)?.profile?.jobs[0]?.title?.value ?? null,
    documents: own.length,
    applications: own.map(({ id, jobId, stage, appliedAt }) => ({
      applicationId: id,
      jobId,
      title: state.jobs.get(jobId)?.title ?? '',
      stage,
      appliedAt,
    })),
    hiddenIn: 0,
    tags: [...(state.tags.get(each.personId) ?? [])],
    notes: state.notes.size === 0 ? 0 : notesOf(state, each.personId).length,
    lastAt: each.appliedAt,
  };
};

const notesOf = (state: FakeState, id: PersonId): readonly Note[] =>
  [...state.notes.values()].filter(({ personId }) => personId === id).reverse();
