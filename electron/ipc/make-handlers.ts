import type { Handlers } from '@shared/ipc/index';
import { appHandlers } from './app-handlers';
import { applicationHandlers } from './application-handlers';
import { backupHandlers } from './backup-handlers';
import { criteriaHandlers } from './criteria-handlers';
import { documentHandlers } from './document-handlers';
import type { Handling } from './handling';
import { historyHandlers } from './history-handlers';
import { importHandlers } from './import-handlers';
import { jobHandlers } from './job-handlers';
import { officeHandlers } from './office-handlers';
import { personHandlers } from './person-handlers';
import { retentionHandlers } from './retention-handlers';
import { searchHandlers } from './search-handlers';
import { suggestionHandlers } from './suggestion-handlers';
import { tableHandlers } from './table-handlers';
import { vaultHandlers } from './vault-handlers';

/** Every route of the contract has its handler here, or this does not compile. */
export const makeHandlers = (handling: Handling): Handlers => ({
  ...appHandlers(handling),
  ...vaultHandlers(handling),
  ...backupHandlers(handling),
  ...jobHandlers(handling),
  ...importHandlers(handling),
  ...tableHandlers(handling),
  ...documentHandlers(handling),
  ...criteriaHandlers(handling),
  ...applicationHandlers(handling),
  ...suggestionHandlers(handling),
  ...personHandlers(handling),
  ...retentionHandlers(handling),
  ...searchHandlers(handling),
  ...officeHandlers(handling),
  ...historyHandlers(handling),
});
