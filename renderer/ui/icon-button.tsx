import './icon-button.css';
import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { KeptButton } from './kept-button';

type IconButtonProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** What the tooltip adds to the name. */
  readonly hint?: string | undefined;
  readonly keys?: string;
  readonly isDisabled?: boolean;
};

/** A button that shows an icon and says its name: to a screen reader always, to the eye when pointed at. */
export const IconButton = ({ label, children, onPress, hint, keys, isDisabled = false }: IconButtonProps) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <KeptButton
      aria-label={label}
      className="button look-quiet only-icon"
      onPress={onPress}
      isDisabled={isDisabled}
    >
      {children}
    </KeptButton>
    <Tooltip className="tooltip" offset={4}>
      {hint ?? label}
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </Tooltip>
  </TooltipTrigger>
);
