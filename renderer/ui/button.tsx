import './button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'link';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
};

export const Button = ({ children, look = 'plain', icon, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={`button look-${look}`}>
    {icon}
    {children}
  </AriaButton>
);
