import type { Handlers } from '@shared/ipc/index';
import { isEnded } from '@shared/model/stage';
import { makeFakePeople } from './fake-people';
import { removeFakePeople } from './fake-removal';
import type { FakeState } from './fake-state';

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
      removeFakePeople(state, 'retention.remove', ids);
      return null;
    },
  };
};
