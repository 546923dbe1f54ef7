import { AppFrame, Footer, LinkProvider, MainNav, PhoneTabBar, SkipLink } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WithCrumbs } from '../../lib/crumbs.tsx';
import { RouterLink } from '../../lib/router-link.tsx';
import { healthQuery, organisationQuery } from '../../lib/session.queries.ts';
import { DemoStrip } from './demo-strip.tsx';
import { dutyLinks } from './duty-links.ts';
import { NetBanner } from './net-banner.tsx';
import { TenantTopBar } from './tenant-top-bar.tsx';

/** Around every page inside an organisation: whose pages they are comes first, the product second. */
export function TenantFrame({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const nav = useNav(tenant);
  return (
    <LinkProvider value={RouterLink}>
      <WithCrumbs>
        {(crumbs) => (
          <AppFrame
            head={<Head tenant={tenant} nav={nav} crumbs={crumbs} />}
            footer={<TenantFooter tenant={tenant} />}
            tabBar={<PhoneTabBar label={t('Genveje')} items={nav} />}
          >
            <Outlet />
          </AppFrame>
        )}
      </WithCrumbs>
    </LinkProvider>
  );
}

type Nav = ReturnType<typeof useNav>;

function Head({ tenant, nav, crumbs }: { tenant: string; nav: Nav; crumbs: ReactNode }) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(tenant));
  const { data: health } = useSuspenseQuery(healthQuery());
  return (
    <>
      <SkipLink label={t('Gå til indhold')} />
      {health.demo && <DemoStrip me={organisation.me} />}
      <NetBanner />
      <TenantTopBar tenant={tenant} />
      <MainNav label={t('Hovedmenu')} items={nav} />
      {crumbs}
    </>
  );
}

function TenantFooter({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(tenant));
  const { data: health } = useSuspenseQuery(healthQuery());
  return (
    <Footer
      organisation={organisation.name}
      mail={organisation.contactEmail || undefined}
      phone={organisation.contactPhone ? { label: t('Hjælp på'), number: organisation.contactPhone } : undefined}
      links={dutyLinks(t)}
      version={t('Version {{version}}', { version: health.version })}
    />
  );
}

function useNav(tenant: string) {
  const { t } = useTranslation();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const projects = `/${tenant}/projekter`;
  return [
    { label: t('Min side'), href: `/${tenant}`, current: path === `/${tenant}`, icon: 'home' as const },
    { label: t('Projekter'), href: projects, current: path.startsWith(projects), icon: 'list' as const },
  ];
}
