import type { PersonId } from '@shared/model/id';
import { type FakeState, recordStep } from './fake-state';

export const removeFakePeople = (
  state: FakeState,
  name: 'retention.remove' | 'person.remove',
  ids: readonly PersonId[],
): void => {
  const going = [...state.applications.values()].filter(({ personId }) =>
    ids.includes(state.merged.get(personId) ?? personId),
  );
  const documents = new Set(going.map(({ documentId }) => documentId));
  const files = [...state.files.entries()].filter(
    ([, { documentId }]) => documentId !== null && documents.has(documentId),
  );
  recordStep(state, name, {
    label: `${ids.length === 1 ? 'One person' : `${ids.length} people`} removed`,
    redo: () => {
      for (const { id } of going) state.applications.delete(id);
      for (const [id] of files) state.files.delete(id);
    },
    undo: () => {
      for (const [id, file] of files) state.files.set(id, file);
      for (const each of going) state.applications.set(each.id, each);
    },
  });
};
