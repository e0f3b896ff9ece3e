import type { Criteria, CriterionKind } from '@shared/model/criterion';
import Check from 'lucide-react/icons/check';
import CircleDot from 'lucide-react/icons/circle-dot';
import { presetWords } from '../../api/kind-words';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { AddCriterion } from './add-criterion';

type CriteriaBarProps = {
  readonly saved: Criteria | null;
  readonly isDirty: boolean;
  readonly faults: number;
  readonly canDraft: boolean;
  readonly canSave: boolean;
  readonly canCancel: boolean;
  readonly onAdd: (kind: CriterionKind) => void;
  readonly onDraft: () => void;
  readonly onCancel: () => void;
  readonly onSave: () => void;
};

/** Which version this is, whether it is saved, and what can be done with all of it. */
export const CriteriaBar = ({ saved, isDirty, faults, ...props }: CriteriaBarProps) => (
  <div className="criteria-bar">
    <p className="criteria-state" role="status">
      {saved === null ? null : (
        <>
          <strong>Version {saved.version}</strong>
          <span className="soft">{presetWords[saved.preset].label}</span>
        </>
      )}
      <span className={isDirty ? 'state-unsaved' : 'state-saved'}>
        {isDirty ? <CircleDot aria-hidden /> : <Check aria-hidden />}
        {saved === null ? 'Draft, not saved' : isDirty ? 'Unsaved changes' : 'Saved'}
        {faults === 0 ? '' : `, ${sayCount(faults, 'thing')} to mend`}
      </span>
    </p>
    <div className="criteria-acts">
      {props.canDraft ? (
        <Button look="quiet" onPress={props.onDraft}>
          Draft again…
        </Button>
      ) : null}
      <AddCriterion onAdd={props.onAdd} />
      {props.canCancel ? (
        <Button onPress={props.onCancel}>{saved === null ? 'Start over' : 'Cancel changes'}</Button>
      ) : null}
      <Button look="main" onPress={props.onSave} isDisabled={!isDirty || !props.canSave}>
        {saved === null ? 'Save criteria' : `Save as version ${saved.version + 1}`}
      </Button>
    </div>
  </div>
);
