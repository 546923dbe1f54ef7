import { Icon, type IconName } from '../actions/icon.tsx';
import { Link } from '../actions/link.tsx';
import type { NavItem } from './main-nav.tsx';
import styles from './phone-tab-bar.module.css';

export type TabItem = (NavItem | { label: string; onOpen: () => void; current?: boolean }) & { icon: IconName };

/** Four short ways, fixed at the bottom of a phone. */
export const PhoneTabBar = ({ label, items }: { label: string; items: TabItem[] }) => (
  <nav className={styles.bar} aria-label={label} data-no-print>
    <ul>
      {items.map((item) => (
        <li key={item.label}>
          <Tab item={item} />
        </li>
      ))}
    </ul>
  </nav>
);

function Tab({ item }: { item: TabItem }) {
  const content = (
    <>
      <Icon name={item.icon} />
      {item.label}
    </>
  );
  if ('onOpen' in item) {
    return (
      <button className={styles.tab} type="button" onClick={item.onOpen}>
        {content}
      </button>
    );
  }
  return (
    <Link className={styles.tab} href={item.href} aria-current={item.current ? 'page' : undefined}>
      {content}
    </Link>
  );
}
