import './page-head.css';
import { type ReactNode, useEffect, useRef } from 'react';

type PageHeadProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly back?: ReactNode;
  readonly actions?: ReactNode;
  /** Off where focus must stay where it is, as in the search box. */
  readonly takesFocus?: boolean;
};

/** The title of a page takes the focus when the page comes, so that a screen reader says where one is. */
export const PageHead = ({ title, note, back, actions, takesFocus = true }: PageHeadProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (takesFocus && !focused?.matches('input, textarea')) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className="page-head">
      <div className="page-head-words">
        {back === undefined ? null : <div className="page-back">{back}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note === undefined ? null : <p className="page-head-note">{note}</p>}
      </div>
      {actions === undefined ? null : <div className="page-head-actions">{actions}</div>}
    </header>
  );
};
