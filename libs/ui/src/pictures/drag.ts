import { useState, type KeyboardEvent, type PointerEvent } from 'react';

export type Point = { x: number; y: number };
type Drag = { key: string; from: Point; at: Point; isMoving: boolean };

type Props = { onTake?: ((key: string) => void) | undefined; onDrop: (key: string, at: Point, from: Point) => void; isOff?: boolean | undefined };

/** A hand that shakes is not a drag. */
const still = 4;

/** Dragging a mark of a drawing, in the drawing's own measures. Esc lets go of it where it was. */
export function useDrag({ onTake, onDrop, isOff = false }: Props) {
  const [drag, setDrag] = useState<Drag>();
  const end = () => setDrag(undefined);
  const take = (key: string) => (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return;
    onTake?.(key);
    if (isOff) return;
    if ('setPointerCapture' in event.currentTarget) event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    setDrag({ key, from: at, at, isMoving: false });
  };
  const move = (event: PointerEvent<SVGGElement>) => {
    if (!drag) return;
    const at = pointOf(event);
    setDrag({ ...drag, at, isMoving: drag.isMoving || Math.hypot(at.x - drag.from.x, at.y - drag.from.y) > still });
  };
  const drop = (event: PointerEvent<SVGGElement>) => {
    if (drag?.isMoving) onDrop(drag.key, pointOf(event), drag.from);
    end();
  };
  return {
    dragged: drag?.isMoving ? drag : undefined,
    /** True when the key was for the drag. */
    letGo: (event: KeyboardEvent): boolean => {
      if (event.key !== 'Escape' || !drag) return false;
      end();
      return true;
    },
    dragProps: (key: string) => ({ onPointerDown: take(key), onPointerMove: move, onPointerUp: drop, onPointerCancel: end }),
  };
}

/** Where the pointer is in the drawing, also when the page shows it smaller than it was drawn. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent<SVGGElement>): Point {
  const drawing = currentTarget.ownerSVGElement;
  const seen = drawing?.getBoundingClientRect();
  if (!drawing || !seen) return { x: 0, y: 0 };
  const scale = Number(drawing.getAttribute('width')) / (seen.width || Number(drawing.getAttribute('width')));
  return { x: (clientX - seen.left) * scale, y: (clientY - seen.top) * scale };
}
