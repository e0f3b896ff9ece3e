import type { JobId } from '@shared/model/id';
import { useState } from 'react';
import { useAct } from '../../api/use-act';
import { RecoveryKeyScreen } from './recovery-key-screen';
import { SampleOffer } from './sample-offer';
import { WelcomeScreen } from './welcome-screen';

/** What the first run ends with. */
export type Beginning =
  | { readonly with: 'samples'; readonly jobId: JobId }
  | { readonly with: 'posting' | 'nothing' };

type FirstRunProps = {
  readonly hasKeychain: boolean;
  readonly onFinished: (beginning: Beginning) => void;
};

/** Welcome, the recovery key, the samples: in this order, once. */
export const FirstRun = ({ hasKeychain, onFinished }: FirstRunProps) => {
  const [recoveryKey, setRecoveryKey] = useState<string>();
  const [isKeyKept, setIsKeyKept] = useState(false);
  const { act, isBusy, failure } = useAct();

  const create = async (passphrase: string | null) => {
    const answer = await act('vault.create', { passphrase });
    if (answer.ok) setRecoveryKey(answer.value.recoveryKey);
  };
  const loadSamples = async () => {
    const answer = await act('samples.load', null);
    if (answer.ok) onFinished({ with: 'samples', jobId: answer.value.jobId });
  };
  const keepKey = () => {
    setIsKeyKept(true);
    setRecoveryKey('');
  };

  if (recoveryKey === undefined)
    return <WelcomeScreen hasKeychain={hasKeychain} isBusy={isBusy} failure={failure} onStart={create} />;
  if (!isKeyKept) return <RecoveryKeyScreen recoveryKey={recoveryKey} onKept={keepKey} />;
  return (
    <SampleOffer
      isBusy={isBusy}
      failure={failure}
      onPosting={() => onFinished({ with: 'posting' })}
      onLoad={loadSamples}
      onEmpty={() => onFinished({ with: 'nothing' })}
    />
  );
};
