import { useSyncExternalStore } from 'react';

const query = () => globalThis.matchMedia?.('(width < 48rem)');

/** On a phone the filters are folded, so that the list itself comes into sight. */
export const useIsNarrow = (): boolean => useSyncExternalStore(listen, () => query()?.matches ?? false);

function listen(changed: () => void): () => void {
  const narrow = query();
  narrow?.addEventListener('change', changed);
  return () => narrow?.removeEventListener('change', changed);
}
