import './side-link.css';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

type SideLinkProps = {
  readonly children: ReactNode;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  readonly icon?: ReactNode;
  readonly title?: string;
  readonly badge?: string;
  /** The badge in words. */
  readonly badgeName?: string;
};

export const SideLink = ({ children, isCurrent, onPress, icon, title, badge, badgeName }: SideLinkProps) => (
  <Button className="side-link" onPress={onPress} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
    {icon}
    <span className="side-link-words" title={title}>
      {children}
    </span>
    {badge === undefined ? null : (
      <span className="side-link-badge">
        <span aria-hidden>{badge}</span>
        <span className="unseen">, {badgeName ?? badge}</span>
      </span>
    )}
  </Button>
);
