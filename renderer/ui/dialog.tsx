import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly width?: 'wide' | 'narrow';
  /** An alert dialog asks before something that is hard to take back. */
  readonly isAlert?: boolean;
};

/** Shown while it is mounted; Escape closes it, and focus goes back to where it was. */
export const Dialog = ({ title, children, onClose, width = 'wide', isAlert = false }: DialogProps) => (
  <ModalOverlay className="veil" isOpen isDismissable={!isAlert} onOpenChange={(open) => open || onClose()}>
    <Modal className={`modal ${width}`}>
      <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
