import type { Handlers } from '@shared/ipc/index';
import { isEnded } from '@shared/model/stage';
import { makeFakePeople } from './fake-people';
import { type FakeState, recordStep } from './fake-state';

type RetentionRoutes = Extract<keyof Handlers, `retention.${string}`>;

/** As if all that ended had ended long ago. */
export const makeFakeRetention = (state: FakeState): Pick<Handlers, RetentionRoutes> => {
  const list = makeFakePeople(state)['person.list'];
  return {
    'retention.due': async ({ offset, limit }) => {
      const { rows } = await list({ words: '', offset: 0, limit: 10_000 });
      const due =
        state.office.keepMonths === null
          ? []
          : rows.filter(({ applications }) => applications.every(({ stage }) => isEnded(stage)));
      return { rows: due.slice(offset, offset + limit), total: due.length };
    },
    'retention.remove': async ({ ids }) => {
      const going = [...state.applications.values()].filter(({ personId }) => ids.includes(personId));
      const documents = new Set(going.map(({ documentId }) => documentId));
      const files = [...state.files.entries()].filter(
        ([, { documentId }]) => documentId !== null && documents.has(documentId),
      );
      recordStep(state, 'retention.remove', {
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
      return null;
    },
  };
};
