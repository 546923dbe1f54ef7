import type { ReactNode } from 'react';
import styles from './gallery.module.css';

/** One state of a component, under its name. */
export const Example = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.example}>
    <h3>{name}</h3>
    {children}
  </div>
);
