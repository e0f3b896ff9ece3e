import { visibleText } from '@shared/lib/visible-text';
import { sayCount, sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import type { Entry } from './list-entries';

type CriterionSentenceProps = {
  readonly run: readonly Entry[];
  readonly onRemove: (ids: readonly string[]) => void;
};

/** Above several that the program read out of one sentence: what it says, and the way to be rid of all of them. */
export const CriterionSentence = ({ run, onRemove }: CriterionSentenceProps) => {
  const there = run.flatMap(({ item, isRemoved }) => (isRemoved ? [] : [item]));
  const label = visibleText(run[0]?.item.label ?? '');
  return (
    <li className="criterion-sentence">
      <p title={label}>
        <bdi>“{label}”</bdi>
      </p>
      <span className="soft">{sayCount(there.length, 'criterion', 'criteria')} from this sentence</span>
      {there.length < 2 ? null : (
        <Button
          look="link"
          label={`Remove all ${there.length} of ${label}`}
          onPress={() => onRemove(there.map(({ id }) => id))}
        >
          Remove all {sayNumber(there.length)}
        </Button>
      )}
    </li>
  );
};
