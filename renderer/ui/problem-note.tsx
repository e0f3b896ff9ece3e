import './problem-note.css';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';

type ProblemNoteProps = {
  readonly what: string;
  readonly kept: string;
  readonly remedy: string;
  readonly children?: ReactNode;
};

/** What happened, what was kept, what to do: in this order, always all three. */
export const ProblemNote = ({ what, kept, remedy, children }: ProblemNoteProps) => (
  <div className="problem" role="alert">
    <TriangleAlert aria-hidden />
    <div>
      <p className="problem-what">{what}</p>
      <p>
        {kept} {remedy}
      </p>
      {children === undefined ? null : <div className="problem-actions">{children}</div>}
    </div>
  </div>
);
