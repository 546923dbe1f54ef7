import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { Live } from '../page/live.tsx';
import { useCountdown } from './use-countdown.ts';
import type { ShownToast } from './use-toasts.ts';
import styles from './toast-region.module.css';

type Props = { label: string; closeLabel: string; toasts: ShownToast[]; onClose: (key: number) => void };

const shownFor = 10_000;

/** Ten seconds each. The time stands still for all while a pointer or the focus is there. */
export function ToastRegion({ label, closeLabel, toasts, onClose }: Props) {
  const [isPointed, setPointed] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nothing to operate: it only notices that someone is reading
    <section
      className={styles.region}
      aria-label={label}
      data-no-print
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <Live className={styles.list}>
        {toasts.map((toast) => (
          <ToastBox
            key={toast.key}
            toast={toast}
            closeLabel={closeLabel}
            isPaused={isPointed || hasFocus}
            onClose={() => {
              // A button that goes away with the focus on it never says that it lost it.
              setFocus(false);
              onClose(toast.key);
            }}
          />
        ))}
      </Live>
    </section>
  );
}

type BoxProps = { toast: ShownToast; closeLabel: string; isPaused: boolean; onClose: () => void };

function ToastBox({ toast, closeLabel, isPaused, onClose }: BoxProps) {
  useCountdown(shownFor, isPaused, onClose);
  const undo = () => {
    toast.undo?.onUndo();
    onClose();
  };
  return (
    <div className={styles.toast}>
      <p>{toast.text}</p>
      {toast.undo && (
        <Button small icon="undo" onClick={undo}>
          {toast.undo.label}
        </Button>
      )}
      <Button small variant="text" onClick={onClose}>
        {closeLabel}
      </Button>
    </div>
  );
}
