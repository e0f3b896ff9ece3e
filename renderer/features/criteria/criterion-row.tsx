import { visibleText } from '@shared/lib/visible-text';
import type { Criterion } from '@shared/model/criterion';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { memo } from 'react';
import { sayAsk, saysItself } from '../../api/ask-of';
import { modeWords } from '../../api/kind-words';
import { IconButton } from '../../ui/icon-button';
import { Segments } from '../../ui/segments';
import { WeightSlider } from '../../ui/weight-slider';
import { CriterionAsk } from './criterion-ask';
import { FaultLines } from './fault-lines';
import { modesOf, withMode } from './new-criterion';
import type { Faults } from './use-faults';

type CriterionRowProps = {
  readonly item: Criterion;
  /** Its sentence stands above it, with others of it. */
  readonly isGrouped: boolean;
  readonly faults: Faults;
  /** Nobody has an answer to it yet. */
  readonly isUnscored: boolean;
  readonly onChange: (item: Criterion) => void;
  readonly onEdit: (id: string) => void;
  /** What it would find, before it is saved. */
  readonly preview: string | undefined;
  readonly onRemove: (ids: readonly string[]) => void;
};

/** Drawn again only when it changed itself: a slider moves one of up to a hundred. */
export const CriterionRow = memo((props: CriterionRowProps) => {
  const { item, isGrouped, faults, isUnscored, preview, onChange } = props;
  const label = visibleText(isGrouped ? sayAsk(item) : item.label);
  return (
    <li
      className={`criterion-row${isGrouped ? ' grouped' : ''}${faults.length > 0 ? ' faulty' : ''}`}
      data-criterion={item.id}
    >
      <div className="criterion-words">
        <CriterionAsk item={item}>
          {item.required ? null : <span className="criterion-mark">Nice to have</span>}
          {isUnscored ? <span className="criterion-mark unscored">Not scored yet</span> : null}
        </CriterionAsk>
        {isGrouped || saysItself(item) ? null : (
          <p className="criterion-label" title={label}>
            <bdi>{label}</bdi>
          </p>
        )}
        {preview === undefined ? null : <p className="criterion-preview">{preview}</p>}
        <FaultLines faults={faults} />
      </div>
      <Segments
        label={`Mode of ${label}`}
        selected={item.mode}
        segments={modesOf(item.kind).map((id) => ({ id, label: modeWords[id] }))}
        onSelect={(mode) => onChange(withMode(item, mode))}
      />
      <div className="criterion-weight">
        {item.mode === 'scored' ? (
          <WeightSlider
            label={`Weight of ${label}`}
            value={item.weight ?? 1}
            max={5}
            onChange={(weight) => onChange({ ...item, weight })}
          />
        ) : (
          <span className="soft">{item.mode === 'gate' ? 'Pass, open or fail' : 'Shown, not counted'}</span>
        )}
      </div>
      <div className="criterion-actions">
        <IconButton label={`Edit ${label}`} hint="Edit" onPress={() => props.onEdit(item.id)}>
          <Pencil aria-hidden />
        </IconButton>
        <IconButton label={`Remove ${label}`} hint="Remove" onPress={() => props.onRemove([item.id])}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </li>
  );
});
