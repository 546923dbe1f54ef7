import { useState } from 'react';
import type { Option } from './select.tsx';

type Given = { options: Option[]; value: string | undefined; onChange: (value: string | undefined) => void };

/** What stands in the box, which options fit, and which one the arrows have reached. */
export function useChoices({ options, value, onChange }: Given) {
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const chosen = options.find((option) => option.value === value);
  const fitting = typed === undefined ? options : options.filter((option) => contains(option.label, typed));

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const open = () => setOpen(true);
  const choose = (option: Option | undefined) => {
    setTyped(undefined);
    close();
    onChange(option?.value);
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(-1);
  };
  /** Round and round; from outside the list to its nearer end. */
  const move = (step: 1 | -1) => {
    open();
    setActive((now) => (now < 0 && step < 0 ? fitting.length - 1 : (now + step + fitting.length) % Math.max(fitting.length, 1)));
  };
  /** A whole name that was only typed counts as chosen, and an emptied box as none. What fits nothing gives way to the last choice. */
  const leave = () => {
    close();
    if (typed === undefined) return;
    setTyped(undefined);
    const named = options.find((option) => folded(option.label) === folded(typed));
    if (named ?? typed.trim() === '') onChange(named?.value);
  };
  return { text: typed ?? chosen?.label ?? '', fitting, active, isOpen, open, close, choose, type, move, leave };
}

export type Choices = ReturnType<typeof useChoices>;

const folded = (text: string) => text.trim().toLocaleLowerCase('da');
const contains = (label: string, typed: string) => folded(label).includes(folded(typed));
