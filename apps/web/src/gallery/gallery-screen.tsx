import { AccountMenu, AppFrame, Breadcrumbs, DemoBar, Footer, Link, MainNav, PageHeader, PhoneTabBar, SkipLink, TopBar } from '@nybrud/ui';
import type { ReactNode } from 'react';
import { ActionsGroup } from './actions-group.tsx';
import { BoardGroup } from './board-group.tsx';
import { FieldsGroup } from './fields-group.tsx';
import { FormGroup } from './form-group.tsx';
import styles from './gallery.module.css';
import { ListsGroup } from './lists-group.tsx';
import { OverlaysGroup } from './overlays-group.tsx';
import { PageGroup } from './page-group.tsx';
import { PeopleGroup } from './people-group.tsx';
import { PhasesGroup } from './phases-group.tsx';
import { PicturesGroup } from './pictures-group.tsx';
import { ReceiptGroup } from './receipt-group.tsx';
import { StatesGroup } from './states-group.tsx';
import { StatusGroup } from './status-group.tsx';
import { TableGroup } from './table-group.tsx';

/** Every component in every state, in the frame they live in. For those who build, not for users. */
export const GalleryScreen = () => (
  <AppFrame head={<Head />} footer={<Foot />} tabBar={<Tabs />}>
    <PageHeader title="Galleri" meta="Alle komponenter i alle tilstande" lead="Her kan du se, prøve og teste det, som skærmene er bygget af." />
    <div className={styles.groups}>
      <PhasesGroup />
      <StatusGroup />
      <ReceiptGroup />
      <ListsGroup />
      <TableGroup />
      <BoardGroup />
      <PicturesGroup />
      <ActionsGroup />
      <PageGroup />
      <PeopleGroup />
      <StatesGroup />
      <FieldsGroup />
      <FormGroup />
      <OverlaysGroup />
    </div>
  </AppFrame>
);

const own = { label: 'Profil', href: '#profil' };
const signOut = { label: 'Log af', onSelect: () => undefined };

const Head = (): ReactNode => (
  <>
    <SkipLink label="Gå til indhold" />
    <DemoBar label="Demo" action={<Link href="#personer">Skift person</Link>}>
      Det er en demo. Alle navne og tal er opdigtede.
    </DemoBar>
    <TopBar
      organisation={{ label: 'Fjordby Kommune', href: '#forside' }}
      product="Nybrud"
      back={{ label: 'Projekter', href: '#projekter' }}
      search={{ label: 'Søg eller gør noget', shortcut: 'Ctrl K', onOpen: () => undefined }}
      utility={{ label: 'Konto', links: [{ label: 'Beskeder', href: '#beskeder', count: 3 }, { label: 'Hjælp', href: '#hjaelp' }] }}
      account={<AccountMenu name="Mette Holm" detail="Projektleder" items={[own, signOut]} />}
      phoneMenu={{ label: 'Menu', detail: 'Mette Holm', items: [own, { label: 'Hjælp', href: '#hjaelp' }, signOut] }}
    />
    <MainNav
      label="Hovedmenu"
      items={[
        { label: 'Min side', href: '#min-side' },
        { label: 'Projekter', href: '#projekter', current: true },
        { label: 'Værktøjer', href: '#vaerktoejer' },
        { label: 'Viden', href: '#viden' },
        { label: 'Portefølje', href: '#portefoelje' },
      ]}
    />
    <Breadcrumbs label="Brødkrumme" items={[{ label: 'Projekter', href: '#projekter' }]} current="Galleri" />
  </>
);

const Foot = (): ReactNode => (
  <Footer
    organisation="Fjordby Kommune"
    mail="nybrud@fjordby.example"
    phone={{ label: 'Hjælp på', number: '12 34 56 78' }}
    links={[{ label: 'Tilgængelighedserklæring', href: '#tilgaengelighed' }, { label: 'Privatliv', href: '#privatliv' }]}
    version="Version 1.0"
  />
);

const Tabs = (): ReactNode => (
  <PhoneTabBar
    label="Genveje"
    items={[
      { label: 'Min side', href: '#min-side', icon: 'home' },
      { label: 'Projekter', href: '#projekter', icon: 'list', current: true },
      { label: 'Søg', onOpen: () => undefined, icon: 'search' },
      { label: 'Beskeder 3', href: '#beskeder', icon: 'bell' },
    ]}
  />
);
