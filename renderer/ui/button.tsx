import './button.css';
import type { ReactNode } from 'react';
import { KeptButton } from './kept-button';

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'link';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  /** The name, where the words alone do not say which one is meant; it begins with them. */
  readonly label?: string;
};

export const Button = ({ children, look = 'plain', icon, label, ...rest }: ButtonProps) => (
  <KeptButton
    {...rest}
    {...(label === undefined ? {} : { 'aria-label': label })}
    className={`button look-${look}`}
  >
    {icon}
    {children}
  </KeptButton>
);
