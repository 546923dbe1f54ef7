import { type ChangeEvent, type DragEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { buttonClass } from '../actions/button.tsx';
import { Icon } from '../actions/icon.tsx';
import styles from './file-picker.module.css';

export type FilePickerProps = {
  /** On the button: "Vælg en fil". */
  label: ReactNode;
  /** Beside it: "eller slip den her". */
  dropText: ReactNode;
  /** Extensions, as in `.pdf,.docx`: what the browser offers first. */
  accept: string;
  onChoose: (file: File) => void;
  describedBy?: string | undefined;
  /** One file at a time. While busy it keeps its focus and takes no other. */
  isBusy?: boolean;
};

/** A file of the computer, by the browser's own control under a button of ours, or dropped on it. */
export function FilePicker({ label, dropText, accept, onChoose, describedBy, isBusy = false }: FilePickerProps) {
  const { isOver, zone } = useDropZone((file) => (isBusy ? undefined : onChoose(file)));
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onChoose(file);
    currentTarget.value = ''; // the same file may be chosen once more
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a shortcut beside the button, never instead of it
    <div className={styles.box} data-over={isOver || undefined} {...zone}>
      <label className={`${buttonClass()} ${styles.pick}`} aria-disabled={isBusy || undefined}>
        <Icon name="file" />
        {label}
        <input
          type="file" accept={accept} aria-describedby={describedBy} aria-disabled={isBusy || undefined} onClick={isBusy ? refuse : undefined}
          onChange={choose}
        />
      </label>
      <span className={styles.drop} aria-hidden="true">{dropText}</span>
    </div>
  );
}

const refuse = (event: MouseEvent) => event.preventDefault();

function useDropZone(onChoose: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault(); // else the browser would open the file
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onChoose(file);
  };
  return { isOver, zone: { onDragOver: over, onDragLeave: () => setOver(false), onDrop: drop } };
}
