import './empty-state.css';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** Nothing here yet: says what belongs here and offers the next step. */
export const EmptyState = ({ icon, title, children, actions }: EmptyStateProps) => (
  <div className="empty">
    {icon}
    <h2>{title}</h2>
    <p>{children}</p>
    {actions === undefined ? null : <div className="empty-actions">{actions}</div>}
  </div>
);
