import { type Failure, failureWords } from '../../api/failure-words';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { VaultCard } from './vault-card';

type SampleOfferProps = {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly onLoad: () => void;
  readonly onEmpty: () => void;
};

export const SampleOffer = ({ isBusy, failure, onLoad, onEmpty }: SampleOfferProps) => (
  <VaultCard title="Try it with samples?">
    <p className="soft">
      Two jobs and their resumes, all fictional, to look around with. One Undo takes them away again.
    </p>
    {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
    <div className="vault-actions">
      <Button look="main" autoFocus isDisabled={isBusy} onPress={onLoad}>
        Load samples
      </Button>
      <Button onPress={onEmpty} isDisabled={isBusy}>
        Start empty
      </Button>
    </div>
  </VaultCard>
);
