import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { Select } from '../forms/select.tsx';
import type { Axis, MatrixItem, Spot } from './matrix.ts';
import styles from './picture.module.css';

type Props = {
  x: Axis;
  y: Axis;
  spot: Spot | undefined;
  label: string;
  hint: ReactNode;
  emptyText: string;
  onMove: (spot: Spot) => void;
};

/** *Flyt til …*: what dragging does, by two lists and a button. Give it a new key when the item or its place changes. */
export function MoveForm({ x, y, spot, label, hint, emptyText, onMove }: Props) {
  const [to, setTo] = useState<Partial<Spot>>(spot ?? {});
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (to.x && to.y) onMove({ x: to.x, y: to.y });
  };
  const list = (axis: Axis, value: number | undefined, onChange: (step: number) => void) => (
    <Select
      label={axis.label}
      required
      options={axis.steps.map((word, at) => ({ value: `${at + 1}`, label: `${at + 1} ${word}` }))}
      value={value ? `${value}` : undefined}
      onChange={(step) => onChange(Number(step))}
      {...(value ? {} : { emptyText })}
    />
  );
  return (
    <form className={styles.form} onSubmit={send}>
      <div className={styles.pair}>
        {list(y, to.y, (step) => setTo({ ...to, y: step }))}
        {list(x, to.x, (step) => setTo({ ...to, x: step }))}
      </div>
      <Button type="submit">{label}</Button>
      <p className={styles.note}>{hint}</p>
    </form>
  );
}

type ChooserProps = { label: string; items: MatrixItem[]; value: string | undefined; onChange: (key: string) => void };

/** Chooses an item without the drawing, also one that has no place yet. */
export const ItemChooser = ({ label, items, value, onChange }: ChooserProps) => (
  <div className={styles.form}>
    <Select
      label={label}
      options={items.map(({ key, mark, name }) => ({ value: key, label: `${mark}. ${name}` }))}
      value={value}
      onChange={onChange}
    />
  </div>
);
