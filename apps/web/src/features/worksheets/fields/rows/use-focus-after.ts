import { useEffect, useRef } from 'react';

/** Puts the focus, after the next change, on the first of these that is there: a moved or removed row takes its buttons with it. */
export function useFocusAfter() {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string[]>([]);
  useEffect(() => {
    const found = wanted.current.map((selector) => box.current?.querySelector<HTMLElement>(selector)).find((element) => element);
    if (wanted.current.length > 0) found?.focus();
    wanted.current = [];
  });
  const focusAfter = (...selectors: string[]) => {
    wanted.current = selectors;
  };
  return { box, focusAfter };
}
