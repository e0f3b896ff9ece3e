import type { JobId } from '@shared/model/id';
import { useCallback, useState } from 'react';
import { VaultGate } from '../features/vault/vault-gate';
import { markReady } from './mark-ready';
import { goTo, jobPlace, startTrail } from './place';
import { Shell } from './shell';

/** The store's gate, and behind it the shell. Where one was is kept while it is locked. */
export const App = () => {
  const [trail, setTrail] = useState(startTrail);
  const openSamples = useCallback(
    (jobId: JobId) => setTrail((before) => goTo(before, jobPlace(jobId, 'files'))),
    [],
  );
  return (
    <VaultGate onShown={markReady} onSamples={openSamples}>
      <Shell trail={trail} setTrail={setTrail} />
    </VaultGate>
  );
};
