import { AccountMenu, FoldMenu, Icon, TopBar, type FoldMenuItem } from '@nybrud/ui';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PRODUCT } from '../../lib/page.tsx';
import { useFrameMenus } from './frame-menus.ts';

export function TenantTopBar({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const { organisation, organisationItems, personItems } = useFrameMenus(tenant);
  const { name, title } = organisation.me;
  return (
    <TopBar
      organisation={{ label: organisation.name, href: `/${tenant}` }}
      product={PRODUCT}
      back={usePageAbove(tenant)}
      utility={{ label: t('Konto'), links: [] }}
      account={
        <>
          <OrganisationMenu items={organisationItems} />
          <AccountMenu name={name} detail={title} items={personItems} />
        </>
      }
      phoneMenu={{ label: t('Menu'), detail: name, items: [...organisationItems, ...personItems] }}
    />
  );
}

function OrganisationMenu({ items }: { items: FoldMenuItem[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  const label = (
    <>
      {t('Organisation')}
      <Icon name="chevronDown" />
    </>
  );
  return <FoldMenu label={label} items={items} />;
}

function usePageAbove(tenant: string) {
  const { t } = useTranslation();
  const path = useLocation({ select: ({ pathname }) => pathname });
  if (path === `/${tenant}`) return undefined;
  if (path.startsWith(`/${tenant}/projekter/`)) return { label: t('Projekter'), href: `/${tenant}/projekter` };
  return { label: t('Min side'), href: `/${tenant}` };
}
