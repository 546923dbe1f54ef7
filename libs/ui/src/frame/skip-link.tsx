import styles from './skip-link.module.css';

/** The first stop on every page. */
export const SkipLink = ({ label, to = 'indhold' }: { label: string; to?: string }) => (
  <a className={styles.skip} href={`#${to}`} data-no-print>
    {label}
  </a>
);
