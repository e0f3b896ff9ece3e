import type { Stage, StageList } from '@shared/model/stage';
import type { ReactNode } from 'react';
import { sayStage } from '../../api/stages';
import { MenuButton } from '../../ui/menu-button';

type MoveMenuProps = {
  readonly label: string;
  readonly stages: StageList;
  readonly onMove: (stage: Stage) => void;
  readonly children: ReactNode;
  readonly className?: string;
};

export const MoveMenu = ({ stages, onMove, ...rest }: MoveMenuProps) => (
  <MenuButton
    {...rest}
    heading="Move to"
    items={stages.map(({ key }) => ({
      id: key,
      label: `${sayStage(stages, key)}${key === 'rejected' ? '…' : ''}`,
    }))}
    onChoose={onMove}
  />
);
