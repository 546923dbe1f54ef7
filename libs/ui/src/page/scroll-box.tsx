import type { ReactNode } from 'react';

type Props = { label: string; className?: string | undefined; density?: 'rolig' | 'kompakt'; children: ReactNode };

/** What may be wider than the page scrolls inside a box with a name. */
export const ScrollBox = ({ label, className, density, children }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a tab stop the keyboard could not scroll it
  <section className={className} aria-label={label} tabIndex={0} data-density={density}>
    {children}
  </section>
);
