import type { AnyRouter } from '@tanstack/react-router';
import { focusHeading } from '../lib/heading.ts';

/** On the first page the focus stays at the top, where the way to the content is the first stop. A link to a part of a page leads to the part. */
export function focusHeadingOnArrival(router: AnyRouter): void {
  router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    const part = toLocation.hash ? document.getElementById(toLocation.hash) : null;
    if (part) part.focus();
    else focusHeading();
  });
}
