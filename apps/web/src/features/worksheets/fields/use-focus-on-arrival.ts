import { useCallback, useState } from 'react';

/** Puts the focus into what comes up in the place of a button that was pressed, so that the keyboard does not start over. */
export function useFocusOnArrival(isArriving: boolean) {
  const [isWanted] = useState(isArriving);
  return useCallback((element: HTMLElement | null) => {
    if (isWanted) element?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [isWanted]);
}
