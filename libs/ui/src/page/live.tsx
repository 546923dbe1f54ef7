import type { ReactNode } from 'react';

/** Stands on the page before it has anything to say; what comes into it is read aloud, politely. */
export const Live = ({ className, children }: { className?: string | undefined; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> may hold no paragraphs, and is not announced everywhere
  <div className={className} role="status">
    {children}
  </div>
);
