import type { Stage } from '@shared/model/stage';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useStages } from '../../api/stages';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { MoveMenu } from './move-menu';

type SelectionBarProps = {
  readonly count: number;
  readonly onMove: (stage: Stage) => void;
  readonly onClear: () => void;
};

/** What is done to all that are selected, at once and as one step back. */
export const SelectionBar = ({ count, onMove, onClear }: SelectionBarProps) => (
  <section className="pipeline-selection" aria-label="Selection">
    <span role="status">
      <strong>{sayNumber(count)}</strong> selected
    </span>
    <MoveMenu label="Move to…" stages={useStages()} onMove={onMove}>
      Move to… <ChevronDown aria-hidden />
    </MoveMenu>
    <Button onPress={() => onMove('rejected')}>Reject…</Button>
    <Button look="quiet" onPress={onClear}>
      Clear selection
    </Button>
  </section>
);
