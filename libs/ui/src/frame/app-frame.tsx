import type { ReactNode } from 'react';
import styles from './app-frame.module.css';

type Props = {
  /** In reading order: `SkipLink`, `DemoBar`, `TopBar`, `MainNav`, `Breadcrumbs`. */
  head: ReactNode;
  children: ReactNode;
  footer: ReactNode;
  tabBar?: ReactNode;
};

/** The house around every page. `main` has the id that the skip link leads to. */
export const AppFrame = ({ head, children, footer, tabBar }: Props) => (
  <div className={`${styles.frame} ${tabBar ? styles.withTabs : ''}`}>
    {head}
    <main id="indhold" tabIndex={-1} className={`wrap ${styles.main}`}>
      {children}
    </main>
    {footer}
    {tabBar}
  </div>
);
