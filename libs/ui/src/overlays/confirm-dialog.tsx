import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { Dialog } from './dialog.tsx';

type Props = {
  isOpen: boolean;
  title: string;
  children?: ReactNode;
  /** Verb and object: "Slet risiko". Never "OK". */
  confirmLabel: string;
  /** What happens otherwise: "Behold". */
  keepLabel: string;
  onConfirm: () => void;
  onKeep: () => void;
  isDangerous?: boolean;
  isBusy?: boolean;
};

/** A question with two answers that say what they do. */
export const ConfirmDialog = ({ confirmLabel, keepLabel, onConfirm, onKeep, isDangerous = false, isBusy = false, ...dialog }: Props) => (
  <Dialog
    {...dialog}
    role="alertdialog"
    isStrict
    onClose={onKeep}
    actions={
      <>
        <Button variant={isDangerous ? 'danger' : 'primary'} onClick={onConfirm} isBusy={isBusy}>
          {confirmLabel}
        </Button>
        <Button onClick={onKeep}>{keepLabel}</Button>
      </>
    }
  />
);
