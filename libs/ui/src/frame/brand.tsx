import type { ReactNode } from 'react';
import { Link } from '../actions/link.tsx';
import styles from './brand.module.css';

type Props = {
  organisation: { label: string; href: string };
  product: string;
  /** The organisation's own mark; without one the platform's shield stands there. */
  logo?: ReactNode;
};

/** The organisation first, the product second. */
export const Brand = ({ organisation, product, logo = <Mark /> }: Props) => (
  <div className={styles.brand}>
    <span className={styles.mark}>{logo}</span>
    <Link className={styles.organisation} href={organisation.href}>
      {organisation.label}
    </Link>
    <span className={styles.product}>{product}</span>
  </div>
);

const Mark = () => (
  <svg width="28" height="32" viewBox="0 0 28 32" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round">
    <path d="M2 2h24v15c0 7-6 11-12 13C8 28 2 24 2 17z" />
    <path d="M6 14c3-3 5-3 8 0s5 3 8 0M6 20c3-3 5-3 8 0s5 3 8 0" />
  </svg>
);
