import { type ReactNode, useState } from 'react';
import { RejectContext, type Rejection } from '../api/reject';
import { RejectDialog } from './reject-dialog';

/** Whoever rejects inside it is asked for the reason here, in one dialog for all. */
export const RejectAsker = ({ children }: { readonly children: ReactNode }) => {
  const [rejection, setRejection] = useState<Rejection | null>(null);
  return (
    <RejectContext value={setRejection}>
      {children}
      {rejection === null ? null : <RejectDialog {...rejection} onClose={() => setRejection(null)} />}
    </RejectContext>
  );
};
