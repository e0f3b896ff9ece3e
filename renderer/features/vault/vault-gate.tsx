import type { VaultStatus } from '@shared/model/vault';
import { type ReactNode, useEffect, useState } from 'react';
import { useRequest } from '../../api/use-request';
import { BrokenScreen } from './broken-screen';
import { type Beginning, FirstRun } from './first-run';
import { UnlockScreen } from './unlock-screen';

type VaultGateProps = {
  readonly children: ReactNode;
  /** A screen before the data is shown and can be used. */
  readonly onShown: () => void;
  readonly onBegun: (beginning: Beginning) => void;
};

/** Nothing behind it is mounted while the store is closed, so nothing of it stays in the page. */
export const VaultGate = ({ children, onShown, onBegun }: VaultGateProps) => {
  const status = useRequest('vault.status', null, ['vault.changed']);
  const [isFirstRun, setIsFirstRun] = useState(false);
  const state = status.value?.state ?? (status.failure === undefined ? undefined : 'broken');

  useEffect(() => {
    if (state === 'new') setIsFirstRun(true);
    if (state !== undefined && state !== 'open') onShown();
  }, [state, onShown]);

  if (status.failure !== undefined && status.value === undefined)
    return <BrokenScreen failure={status.failure} />;
  if (status.value === undefined) return null;
  if (status.value.state === 'new' || isFirstRun)
    return (
      <FirstRun
        hasKeychain={status.value.state === 'new' && status.value.keychain}
        onFinished={(beginning) => {
          setIsFirstRun(false);
          onBegun(beginning);
        }}
      />
    );
  return <Opened status={status.value}>{children}</Opened>;
};

const Opened = ({ status, children }: { readonly status: VaultStatus; readonly children: ReactNode }) => {
  if (status.state === 'locked') return <UnlockScreen lock={status.lock} failure={status.failure} />;
  if (status.state === 'broken') return <BrokenScreen failure={status.failure} />;
  return children;
};
