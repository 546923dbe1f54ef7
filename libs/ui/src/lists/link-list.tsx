import type { ReactNode } from 'react';
import { Link } from '../actions/link.tsx';
import styles from './link-list.module.css';

/** Ways onwards, each with a short fact at the right. */
export const LinkList = ({ label, items }: { label?: string; items: { label: string; href: string; detail?: ReactNode }[] }) => (
  <ul className={styles.list} aria-label={label}>
    {items.map((item) => (
      <li key={item.href}>
        <Link href={item.href}>{item.label}</Link>
        {item.detail !== undefined && <span>{item.detail}</span>}
      </li>
    ))}
  </ul>
);
