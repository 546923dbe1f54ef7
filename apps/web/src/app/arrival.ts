import type { AnyRouter } from '@tanstack/react-router';
import { focusHeading } from '../lib/heading.ts';

/** On the first page the focus stays at the top, where the way to the content is the first stop. */
export function focusHeadingOnArrival(router: AnyRouter): void {
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) focusHeading();
  });
}
