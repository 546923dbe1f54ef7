import type { ReactNode, Ref } from 'react';
import styles from './page-header.module.css';

type Props = {
  title: ReactNode;
  /** Two lines at most: what this is about. */
  lead?: ReactNode;
  /** Muted facts under the title: date, status, who is here. */
  meta?: ReactNode;
  /** Buttons, one primary among them, the primary first. */
  actions?: ReactNode;
  /** After a route change the focus goes here. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
};

export const PageHeader = ({ title, lead, meta, actions, headingRef }: Props) => (
  <div className={styles.head}>
    <div className={styles.words}>
      <h1 ref={headingRef} tabIndex={-1}>
        {title}
      </h1>
      {meta && <div className={styles.meta}>{meta}</div>}
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
    {actions && (
      <div className={styles.actions} data-no-print>
        {actions}
      </div>
    )}
  </div>
);
