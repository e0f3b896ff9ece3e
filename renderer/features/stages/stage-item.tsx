import { placesFor } from '@shared/model/edit-stages';
import { isFixedStage, isKnownStage, type NamedStage, type StageList } from '@shared/model/stage';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import GripVertical from 'lucide-react/icons/grip-vertical';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactNode } from 'react';
import { sayStage } from '../../api/stages';
import { sayCount } from '../../lib/say-count';
import { IconButton } from '../../ui/icon-button';
import type { Dragging } from './use-dragging';

type StageItemProps = {
  readonly list: StageList;
  readonly stage: NamedStage;
  readonly count: number;
  readonly dragging: Dragging;
  readonly onMove: (after: string, tool: 'up' | 'down') => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
};

/** A stage with what may be done to it: those that carry a meaning keep their place. */
export const StageItem = ({ list, stage, count, dragging, ...acts }: StageItemProps) => {
  const { key } = stage;
  const name = sayStage(list, key);
  const isFixed = isFixedStage(key);
  const [up, down] = [stepFor(list, key, -1), stepFor(list, key, 1)];
  return (
    <li className="stage-item" data-stage={key} {...dragging.rowOf(key, !isFixed)}>
      <span className="stage-grip" aria-hidden>
        {isFixed ? null : <GripVertical />}
      </span>
      <span className="stage-words">
        <bdi>{name}</bdi>
        {isFixed ? <span className="soft">{meanings[key]}</span> : null}
      </span>
      <span className="stage-count soft">{count === 0 ? '' : sayCount(count, 'application')}</span>
      <span className="stage-tools">
        {isFixed ? null : (
          <>
            <Tool tool="up">
              <IconButton
                label={`Move ${name} up`}
                hint="Move up"
                isDisabled={up === null}
                onPress={() => up !== null && acts.onMove(up, 'up')}
              >
                <ChevronUp aria-hidden />
              </IconButton>
            </Tool>
            <Tool tool="down">
              <IconButton
                label={`Move ${name} down`}
                hint="Move down"
                isDisabled={down === null}
                onPress={() => down !== null && acts.onMove(down, 'down')}
              >
                <ChevronDown aria-hidden />
              </IconButton>
            </Tool>
          </>
        )}
        <IconButton label={`Rename ${name}`} hint="Rename" onPress={acts.onRename}>
          <Pencil aria-hidden />
        </IconButton>
        {isFixed ? (
          <span className="stage-gap" />
        ) : (
          <IconButton label={`Remove ${name}`} hint="Remove" onPress={acts.onRemove}>
            <Trash2 aria-hidden />
          </IconButton>
        )}
      </span>
    </li>
  );
};

const Tool = ({ tool, children }: { readonly tool: 'up' | 'down'; readonly children: ReactNode }) => (
  <span data-tool={tool}>{children}</span>
);

const meanings: Readonly<Record<string, string>> = {
  new: 'Everybody begins here',
  'phone-screen': 'Shortlisted from here on',
  hired: 'Got the job',
  rejected: 'Ended; asks for a reason',
  withdrawn: 'Ended',
};

/** After which stage it stands when it goes one up or down; null: there it ends, or the line is. */
const stepFor = (list: StageList, key: string, by: 1 | -1): string | null => {
  const side = list.filter((each) => isKnownStage(list, each.key) === isKnownStage(list, key));
  const at = side.findIndex((each) => each.key === key);
  const after = side[by === 1 ? at + 1 : at - 2]?.key;
  return after !== undefined && placesFor(list, key).some((place) => place.key === after) ? after : null;
};
