import type { LinkProps } from '@nybrud/ui';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** What the components of the design system use for a link: inside the house the router follows it, without loading the page anew. */
export function RouterLink({ href, onClick, children, ...anchor }: LinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlain(event) || !isInside(href) || anchor.target) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <a {...anchor} href={href} onClick={follow}>
      {children}
    </a>
  );
}

/** With a key held down the browser opens a tab or a window of its own. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

const isInside = (href: string) => href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/api/');
