import type { ReactNode } from 'react';
import { Link } from '../actions/link.tsx';
import styles from './link-tabs.module.css';

type Tab = { label: string; href: string; current?: boolean | undefined; count?: ReactNode };

/** Views of the same thing, each with an address of its own. Scrolls sideways in its own box when narrow. */
export const LinkTabs = ({ label, items }: { label: string; items: Tab[] }) => (
  <nav className={styles.tabs} aria-label={label} data-no-print>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
            {item.count !== undefined && <span> {item.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
