import { Breadcrumbs } from '@nybrud/ui';
import { createContext, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type Crumb = { label: string; href: string };
type Trail = { items: readonly Crumb[]; current: string };

const LayTrail = createContext<(trail: Trail | undefined) => void>(() => undefined);

/** The way here stands above the page, but only the page knows it: it hands it up through here. */
export function useCrumbs(items: readonly Crumb[] | undefined, current: string): void {
  const lay = use(LayTrail);
  const written = JSON.stringify(items);
  useLayoutEffect(() => {
    lay(items && { items, current });
    return () => lay(undefined);
    // oxlint-disable-next-line react/exhaustive-deps -- the list is new at each drawing; what it says is not
  }, [lay, written, current]);
}

/** Gives the frame the trail of the page inside it. */
export function WithCrumbs({ children }: { children: (crumbs: ReactNode) => ReactNode }) {
  const { t } = useTranslation();
  const [trail, lay] = useState<Trail>();
  const crumbs = useMemo(() => trail && <Breadcrumbs label={t('Du er her')} items={[...trail.items]} current={trail.current} />, [trail, t]);
  return <LayTrail value={lay}>{children(crumbs)}</LayTrail>;
}
