import { Failed } from '@shared/errors/failure';
import type { Desk } from '../jobs/desk';
import type { Log } from '../platform/log';

/** A store whose key lies in the keychain opens by itself; why it did not is on the first screen. */
export const unlockAtStart = async (desk: Desk, log: Log): Promise<void> => {
  try {
    const status = await desk.status();
    if (status.state === 'locked' && status.lock === 'keychain') await desk.unlock({ with: 'keychain' });
  } catch (error) {
    if (error instanceof Failed) log.warn('start.locked', { kind: error.failure.kind });
    else log.error('start.locked', error);
  }
};
