import type { Handlers } from '@shared/ipc/index';
import { listDue } from '../jobs/retention/list-due';
import { removeDue } from '../jobs/retention/remove-due';
import type { Handling } from './handling';

type RetentionRoutes = Extract<keyof Handlers, `retention.${string}`>;

export const retentionHandlers = ({ desk }: Handling): Pick<Handlers, RetentionRoutes> => ({
  'retention.due': (window) => listDue(desk.session(), window),
  'retention.remove': async ({ ids }) => {
    await removeDue(desk.session(), ids);
    return null;
  },
});
