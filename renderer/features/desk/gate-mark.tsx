import type { Verdict } from '@shared/model/score';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import CircleX from 'lucide-react/icons/circle-x';
import type { ReactNode } from 'react';

type GateMarkProps = { readonly verdict: Verdict; readonly children: ReactNode };

/** An icon and a word: colour alone says nothing. */
export const GateMark = ({ verdict, children }: GateMarkProps) => (
  <span className={`gate gate-${verdict}`}>
    {icons[verdict]}
    {children}
  </span>
);

const icons: Readonly<Record<Verdict, ReactNode>> = {
  pass: <CircleCheck aria-hidden />,
  unknown: <CircleQuestionMark aria-hidden />,
  fail: <CircleX aria-hidden />,
};
