import type { Row } from '@nybrud/domain';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Around, Cell } from '../around.ts';
import { type Pasted, pasteRows } from './paste-rows.ts';
import { moved, newRow, pastedInto, rowsOf, withCell } from './row-changes.ts';
import { useFocusAfter } from './use-focus-after.ts';

/** The last thing that happened to the rows as a whole, told aloud. `refused`: so many were pasted that none of them fits. */
export type Told = { removed: { row: Row; at: number } } | { pasted: Pasted } | { refused: number };

export type RowsAct = {
  set: (id: string, key: string, value: unknown) => void;
  move: (id: string, step: 1 | -1) => void;
  remove: (id: string) => void;
  paste: (id: string, text: string) => void;
};

type Given = { value: unknown; cells: readonly Cell[]; around: Around; most: number; onChange: (rows: Row[]) => void };

/** The rows and everything one can do with them. The acts stay the same functions, so that rows that have not changed are not drawn again. */
export function useRows({ value, cells, around, most, onChange }: Given) {
  const rows = useMemo(() => rowsOf(value), [value]);
  const [told, setTold] = useState<Told>();
  const { box, focusAfter } = useFocusAfter();
  const change = (next: Row[], tell?: Told) => {
    setTold(tell);
    onChange(next);
  };
  const acts: RowsAct = {
    set: (id, key, cell) => change(withCell(rows, id, key, cell), told),
    move: (id, step) => {
      focusAfter(`[data-row="${id}"] [data-act="${step < 0 ? 'up' : 'down'}"]`, `[data-row="${id}"] [data-act]`);
      change(moved(rows, id, step));
    },
    remove: (id) => {
      const at = rows.findIndex((row) => row.id === id);
      const row = rows[at];
      focusAfter('[data-act="undo"]');
      if (row) change(rows.toSpliced(at, 1), { removed: { row, at } });
    },
    paste: (id, text) => {
      const pasted = pasteRows(text, cells, around, new Date());
      const next = pastedInto(rows, id, pasted.rows);
      if (next.length > most) return setTold({ refused: pasted.rows.length });
      focusAfter(`[data-row="${pasted.rows.at(0)?.id}"] :is(input, select)`);
      return change(next, { pasted });
    },
  };
  const add = (more: Row[] = [newRow()]) => {
    focusAfter(`[data-row="${more[0]?.id}"] :is(input, select, textarea)`);
    change([...rows, ...more]);
  };
  const undo = ({ row, at }: { row: Row; at: number }) => {
    focusAfter(`[data-row="${row.id}"] :is(input, select, textarea)`);
    change(rows.toSpliced(at, 0, row));
  };
  return { rows, told, box, act: useSteady(acts), add, undo };
}

/** The same functions each time, which do what the latest ones do. */
function useSteady(acts: RowsAct): RowsAct {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return useMemo(() => ({
    set: (id, key, value) => latest.current.set(id, key, value),
    move: (id, step) => latest.current.move(id, step),
    remove: (id) => latest.current.remove(id),
    paste: (id, text) => latest.current.paste(id, text),
  }), []);
}
