import type { KeyboardEvent } from 'react';
import type { Spot } from './matrix.ts';

const steps: Record<string, Spot> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 } };
const turns: Record<string, (at: number, count: number) => number> = {
  PageDown: (at, count) => Math.min(at + 1, count - 1),
  PageUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};
/** Where nothing can be moved, the arrows go from bubble to bubble. */
const walk: Record<string, string> = { ArrowLeft: 'PageUp', ArrowUp: 'PageUp', ArrowRight: 'PageDown', ArrowDown: 'PageDown' };

/** A bubble is chosen when it has the focus; pressing it must only not scroll the page. */
export const isPress = ({ key }: KeyboardEvent): boolean => key === ' ' || key === 'Enter';

/** How far a key moves an item, if it does. Shortcuts of the browser are left alone. */
export const stepOf = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Spot | undefined => (ctrlKey || altKey || metaKey ? undefined : steps[key]);

/** Which item a key goes to, if it does. */
export function turnTo<Item>({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, items: Item[], at: number, canMove: boolean): Item | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return items[turns[canMove ? key : (walk[key] ?? key)]?.(at, items.length) ?? -1];
}
