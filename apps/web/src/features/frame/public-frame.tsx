import { AppFrame, Button, Footer, LinkProvider, SkipLink, TopBar } from '@nybrud/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PRODUCT } from '../../lib/page.tsx';
import { RouterLink } from '../../lib/router-link.tsx';
import { healthQuery } from '../../lib/session.queries.ts';
import { dutyLinks } from './duty-links.ts';
import { useLanguageSwitch } from '../../lib/language-switch.ts';
import { NetBanner } from './net-banner.tsx';

/** Around the pages outside any organisation: demo, sign-in, duties. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <LinkProvider value={RouterLink}>
      <AppFrame
        head={
          <>
            <SkipLink label={t('Gå til indhold')} />
            <NetBanner />
            <PublicTopBar />
          </>
        }
        footer={<Footer organisation={t('Nybrud, platform for innovative offentlige indkøb')} links={dutyLinks(t)} version={useVersion()} />}
      >
        {children}
      </AppFrame>
    </LinkProvider>
  );
}

function PublicTopBar() {
  const { t } = useTranslation();
  const { other, change } = useLanguageSwitch();
  return (
    <TopBar
      organisation={{ label: PRODUCT, href: '/' }}
      product={t('Innovative offentlige indkøb')}
      utility={{ label: t('Sprog'), links: [] }}
      account={
        <Button variant="text" lang={other.key} onClick={() => change(other.key)}>
          {other.name}
        </Button>
      }
      phoneMenu={{ label: t('Menu'), items: [{ label: other.name, onSelect: () => change(other.key) }] }}
    />
  );
}

function useVersion(): string {
  const { t } = useTranslation();
  const { data } = useQuery(healthQuery());
  return data ? t('Version {{version}}', { version: data.version }) : '';
}
