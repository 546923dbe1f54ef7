import { PageHeader } from '@nybrud/ui';
import { useEffect, type ComponentProps } from 'react';
import { type Crumb, useCrumbs } from './crumbs.tsx';

export const PRODUCT = 'Nybrud';

type Props = Omit<ComponentProps<typeof PageHeader>, 'title' | 'headingRef'> & {
  /** The heading, in words. */
  title: string;
  /** The way here, from the top. */
  crumbs?: readonly Crumb[];
  /** What the page lies in, nearest first, for the browser's tab: "Behovskortlægning – Døgnrytmelys – Nybrud". */
  within?: readonly string[];
};

/** The head of a page, and the name of its tab. The router gives its h1 the focus after a change of page (see app/arrival.ts). */
export function PageHead({ title, crumbs, within = [], ...header }: Props) {
  usePageName(title, within);
  useCrumbs(crumbs, title);
  return <PageHeader title={title} {...header} />;
}

/** Names the browser's tab, for a page that draws its own h1. */
export function usePageName(title: string, within: readonly string[] = []): void {
  const name = [title, ...within, PRODUCT].join(' – ');
  useEffect(() => {
    document.title = name;
  }, [name]);
}
