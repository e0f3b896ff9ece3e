import { useState } from 'react';
import { useRequest } from '../../api/use-request';
import { SignDialog } from './sign-dialog';

/** What is written stands under a name; who has none yet is asked for it once, before the first time. */
export const useSignature = () => {
  const office = useRequest('office.read', null, ['desk.changed']).value;
  const [waiting, setWaiting] = useState<{ readonly then: () => void }>();
  const sign = (then: () => void): void => {
    if (office === undefined) return;
    if (office.author === '') setWaiting({ then });
    else then();
  };
  const dialog =
    waiting === undefined || office === undefined ? null : (
      <SignDialog
        office={office}
        onClose={() => setWaiting(undefined)}
        onSigned={() => {
          setWaiting(undefined);
          waiting.then();
        }}
      />
    );
  return { sign, dialog };
};
