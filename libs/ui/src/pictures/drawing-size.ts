import { useLayoutEffect, useRef, useState } from 'react';

/** How much room a drawing has. `unit` is a pixel at ordinary text size: it grows with the reader's own text size. */
export type DrawingSize = { width: number; unit: number };

/** Until the browser has measured, a drawing is as wide as a column of text. */
const unmeasured: DrawingSize = { width: 640, unit: 1 };

/** The room inside a box, measured again whenever it changes. */
export function useDrawingSize() {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(unmeasured);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setSize((before) => measured(element, before));
    measure();
    return watch(element, measure);
  }, []);
  return { box, size };
}

/** A hidden box has no width, and tells nothing. */
function measured(element: HTMLElement, before: DrawingSize): DrawingSize {
  const width = element.clientWidth || before.width;
  const unit = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  return width === before.width && unit === before.unit ? before : { width, unit };
}

function watch(element: HTMLElement, measure: () => void): (() => void) | undefined {
  if (!('ResizeObserver' in globalThis)) return undefined;
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}
