import { Link } from '../actions/link.tsx';
import styles from './main-nav.module.css';

export type NavItem = { label: string; href: string; current?: boolean | undefined };

/** At most five items. On a phone `PhoneTabBar` takes its place. */
export const MainNav = ({ label, items }: { label: string; items: NavItem[] }) => (
  <nav className={styles.nav} aria-label={label} data-no-print>
    <ul className="wrap">
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
