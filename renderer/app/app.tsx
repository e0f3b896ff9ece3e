import { useCallback, useState } from 'react';
import type { Beginning } from '../features/vault/first-run';
import { VaultGate } from '../features/vault/vault-gate';
import { markReady } from './mark-ready';
import { goTo, jobPlace, startTrail } from './place';
import { Shell } from './shell';

/** The store's gate, and behind it the shell. Where one was is kept while it is locked. */
export const App = () => {
  const [trail, setTrail] = useState(startTrail);
  const [beginsWithPosting, setBeginsWithPosting] = useState(false);
  const begin = useCallback((beginning: Beginning) => {
    if (beginning.with === 'samples') setTrail((before) => goTo(before, jobPlace(beginning.jobId)));
    else setBeginsWithPosting(beginning.with === 'posting');
  }, []);
  const endBeginning = useCallback(() => setBeginsWithPosting(false), []);
  return (
    <VaultGate onShown={markReady} onBegun={begin}>
      <Shell trail={trail} setTrail={setTrail} beginsWithPosting={beginsWithPosting} onBegun={endBeginning} />
    </VaultGate>
  );
};
