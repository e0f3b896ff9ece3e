import type { Stage } from '@shared/model/application';
import type { ReactNode } from 'react';
import { stageWords } from '../../api/application-words';
import { MenuButton } from '../../ui/menu-button';

type MoveMenuProps = {
  readonly label: string;
  readonly stages: readonly Stage[];
  readonly onMove: (stage: Stage) => void;
  readonly children: ReactNode;
  readonly className?: string;
};

export const MoveMenu = ({ stages, onMove, ...rest }: MoveMenuProps) => (
  <MenuButton
    {...rest}
    heading="Move to"
    items={stages.map((stage) => ({
      id: stage,
      label: stage === 'rejected' ? `${stageWords[stage]}…` : stageWords[stage],
    }))}
    onChoose={onMove}
  />
);
