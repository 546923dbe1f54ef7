import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './aria-styles.ts';
import styles from './dialog.module.css';

export type DialogProps = {
  isOpen: boolean;
  /** Esc, a press outside, or a button of yours. */
  onClose: () => void;
  /** A question: "Slet risikoen Leverandør går konkurs?" */
  title: string;
  children?: ReactNode;
  /** The buttons, the one that acts first. */
  actions: ReactNode;
  /** Must be answered by a button: Esc still closes, a press outside does not. */
  isStrict?: boolean;
  role?: 'dialog' | 'alertdialog';
};

/** For a choice that stops the work. Keeps the focus inside and gives it back when it closes. */
export const Dialog = ({ isOpen, onClose, title, children, actions, isStrict = false, role = 'dialog' }: DialogProps) => (
  <ModalOverlay
    className={styles.overlay ?? ''}
    isOpen={isOpen}
    isDismissable={!isStrict}
    onOpenChange={(isStillOpen) => {
      if (!isStillOpen) onClose();
    }}
  >
    <Modal className={styles.modal ?? ''}>
      <AriaDialog className={styles.dialog ?? ''} role={role}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children && <div className={styles.words}>{children}</div>}
        <div className={styles.actions}>{actions}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
