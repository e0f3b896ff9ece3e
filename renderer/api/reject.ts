import type { ApplicationId } from '@shared/model/id';
import { createContext, useContext } from 'react';

export type Rejection = {
  readonly ids: readonly ApplicationId[];
  readonly onRejected: () => void;
};

/** Asks for the reason, then rejects; nothing is rejected without one. */
export const RejectContext = createContext<(rejection: Rejection) => void>(() => undefined);

export const useReject = () => useContext(RejectContext);
