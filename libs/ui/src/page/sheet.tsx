import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import styles from './sheet.module.css';

type Props = { isOpen: boolean; onClose: () => void; title: string; closeLabel: string; children: ReactNode };

/** A sheet from the bottom of a phone: the browser's own modal dialog, so Esc, focus and the page behind are its business. */
export function Sheet({ isOpen, onClose, title, closeLabel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={titleId} onClose={onClose} data-no-print>
      {isOpen && (
        <div className={styles.content}>
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <Button small icon="close" onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
