import { useCallback, useRef, useState } from 'react';

export type Toast = {
  /** A confirmation: "Risikoen er slettet." Never the only place of an error. */
  text: string;
  undo?: { label: string; onUndo: () => void } | undefined;
};

export type ShownToast = Toast & { key: number };

/** The toasts on the page: `show` one, `close` one. */
export function useToasts() {
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const next = useRef(0);
  const show = useCallback((toast: Toast) => {
    next.current += 1;
    const key = next.current;
    setToasts((shown) => [...shown, { ...toast, key }]);
  }, []);
  const close = useCallback((key: number) => setToasts((shown) => shown.filter((toast) => toast.key !== key)), []);
  return { toasts, show, close };
}
