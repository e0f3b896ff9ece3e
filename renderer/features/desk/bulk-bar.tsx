import type { Stage } from '@shared/model/stage';
import Columns2 from 'lucide-react/icons/columns-2';
import { sayStage, useStages } from '../../api/stages';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { ChoiceMenu } from '../../ui/choice-menu';

type BulkBarProps = {
  readonly count: number;
  readonly isAll: boolean;
  readonly onMove: (stage: Stage) => void;
  readonly onReject: () => void;
  readonly onCompare: () => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
  readonly isMenuOpen: boolean;
  readonly onMenuOpen: (isOpen: boolean) => void;
};

export const mostCompared = 5;

/** What may be done to all that are selected. */
export const BulkBar = (props: BulkBarProps) => {
  const { count, isAll } = props;
  const stages = useStages();
  return (
    <div className="desk-bulk" role="toolbar" aria-label="Selected applications">
      <strong>{sayNumber(count)} selected</strong>
      <ChoiceMenu
        words="Move to"
        label="Move selected to stage"
        choices={stages
          .filter(({ key }) => key !== 'rejected')
          .map(({ key }) => ({ id: key, words: sayStage(stages, key) }))}
        onChoose={props.onMove}
        isOpen={props.isMenuOpen}
        onOpenChange={props.onMenuOpen}
      />
      <Button onPress={props.onReject}>Reject…</Button>
      <Button
        icon={<Columns2 aria-hidden />}
        isDisabled={count < 2 || count > mostCompared}
        onPress={props.onCompare}
      >
        Compare
      </Button>
      <span className="desk-bulk-end">
        {isAll ? null : (
          <Button look="link" onPress={props.onAll}>
            Select all
          </Button>
        )}
        <Button look="link" onPress={props.onClear}>
          Clear
        </Button>
      </span>
    </div>
  );
};
