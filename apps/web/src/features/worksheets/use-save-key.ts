import { useEffect, useState } from 'react';

const SHOWN_FOR = 10_000;

/** Ctrl+S: the hands know it, so it gets an answer instead of the browser's own dialog. When it was pressed, for a while after. */
export function useSaveKey(onPress: () => void): Date | null {
  const [pressedAt, setPressedAt] = useState<Date | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      onPress();
      setPressedAt(new Date());
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onPress]);
  useEffect(() => {
    const timer = setTimeout(() => setPressedAt(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [pressedAt]);
  return pressedAt;
}
