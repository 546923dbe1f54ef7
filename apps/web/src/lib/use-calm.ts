import { useEffect, useRef } from 'react';

const PAUSE = 300;

/** Tells about a value once it has stood still for a moment; what it began as is not told. */
export function useCalm<Value>(value: Value, tell: (value: Value) => void): void {
  const told = useRef(value);
  const teller = useRef(tell);
  useEffect(() => {
    teller.current = tell;
  });
  useEffect(() => {
    if (told.current === value) return undefined;
    const timer = setTimeout(() => {
      told.current = value;
      teller.current(value);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
}
