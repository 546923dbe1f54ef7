import { useEffect, useEffectEvent, useState } from 'react';

const PAUSE = 300;

/** What somebody types stands in the field at once, and in the address when they pause. */
export function useTypedSearch(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string>();
  const settle = useEffectEvent(keep);
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => settle(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  if (typed !== undefined && typed === kept) setTyped(undefined); // it has arrived: from now on the address decides
  return { text: typed ?? kept, type: setTyped, forget: () => setTyped(undefined) };
}
