import { useEffect, useState } from 'react';

const PAUSE = 200;

/** A value once it has stood still for a moment, so that not every letter becomes a question to the server. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
