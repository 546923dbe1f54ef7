import type { ReactNode } from 'react';
import { Icon } from '../actions/icon.tsx';
import { Link } from '../actions/link.tsx';
import { Brand } from './brand.tsx';
import { FoldMenu, type FoldMenuItem } from './fold-menu.tsx';
import styles from './top-bar.module.css';

export type TopBarProps = {
  organisation: { label: string; href: string };
  product: string;
  logo?: ReactNode;
  /** Phone only: the page above this one. */
  back?: { label: string; href: string } | undefined;
  search?: { label: string; shortcut?: string; onOpen: () => void } | undefined;
  utility?: { label: string; links: UtilityLink[] } | undefined;
  /** An `AccountMenu`, and an organisation switcher for those who have more than one. */
  account?: ReactNode;
  /** Phone only: what the utility links and the account hold, in one menu. */
  phoneMenu?: { label: string; items: FoldMenuItem[]; detail?: string } | undefined;
};

type UtilityLink = { label: string; href: string; count?: number | undefined };

export const TopBar = ({ back, search, utility, account, phoneMenu, ...brand }: TopBarProps) => (
  <header className={styles.top} data-no-print>
    <div className={`wrap ${styles.row}`}>
      <span className={styles.back}>
        {back && (
          <Link href={back.href}>
            <Icon name="back" />
            {back.label}
          </Link>
        )}
      </span>
      <Brand {...brand} />
      {search && <SearchButton {...search} />}
      {utility && <Utility {...utility} account={account} />}
      {phoneMenu && (
        <FoldMenu
          className={styles.phoneMenu}
          items={phoneMenu.items}
          detail={phoneMenu.detail}
          label={
            <>
              <Icon name="menu" />
              {phoneMenu.label}
            </>
          }
        />
      )}
    </div>
  </header>
);

const SearchButton = ({ label, shortcut, onOpen }: { label: string; shortcut?: string; onOpen: () => void }) => (
  <button className={styles.search} type="button" onClick={onOpen}>
    <Icon name="search" />
    {label}
    {shortcut && <kbd>{shortcut}</kbd>}
  </button>
);

const Utility = ({ label, links, account }: { label: string; links: UtilityLink[]; account: ReactNode }) => (
  <nav className={styles.utility} aria-label={label}>
    {links.map((link) => (
      <Link key={link.href} href={link.href} className={styles.link}>
        {link.label}
        {link.count ? <span className={styles.count}>{link.count}</span> : null}
      </Link>
    ))}
    {account}
  </nav>
);
