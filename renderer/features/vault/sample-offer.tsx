import { type Failure, failureWords } from '../../api/failure-words';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { VaultCard } from './vault-card';

type SampleOfferProps = {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly onPosting: () => void;
  readonly onLoad: () => void;
  readonly onEmpty: () => void;
};

export const SampleOffer = ({ isBusy, failure, onPosting, onLoad, onEmpty }: SampleOfferProps) => (
  <VaultCard title="How do you want to begin?">
    <p className="soft">
      With a posting of your own: its criteria are drafted, then you drop the resumes on it. Or with samples:
      two jobs and their resumes, all fictional. One Undo takes them away again.
    </p>
    {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
    <div className="vault-actions">
      <Button look="main" autoFocus isDisabled={isBusy} onPress={onPosting}>
        Begin with a posting
      </Button>
      <Button isDisabled={isBusy} onPress={onLoad}>
        Load samples
      </Button>
      <Button look="quiet" onPress={onEmpty} isDisabled={isBusy}>
        Start empty
      </Button>
    </div>
  </VaultCard>
);
