import './toast.css';
import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useState } from 'react';
import { IconButton } from './icon-button';

type ToastProps = {
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onClose: () => void;
  /** Time without the pointer or the focus on it; null: until it is closed. */
  readonly shownForMs: number | null;
};

/** Says what was done and offers the way back; waits while somebody is at it. */
export const Toast = ({ children, action, onClose, shownForMs }: ToastProps) => {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld || shownForMs === null) return;
    const timer = setTimeout(onClose, shownForMs);
    return () => clearTimeout(timer);
  }, [isHeld, onClose, shownForMs]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding the toast is a convenience, not a control
    <div
      className="toast"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className="toast-words">{children}</span>
      {action}
      <IconButton label="Close message" onPress={onClose}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
};

type ToastRegionProps = {
  readonly children: ReactNode;
  /** Read out at once, above the rest. */
  readonly alert: ReactNode;
};

/** Always in the page, so that what appears in it is read out. */
export const ToastRegion = ({ children, alert }: ToastRegionProps) => (
  <div className="toasts">
    {alert === null ? null : <div role="alert">{alert}</div>}
    <div role="status" aria-label="Messages">
      {children}
    </div>
  </div>
);
