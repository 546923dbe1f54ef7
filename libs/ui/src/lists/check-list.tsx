import type { ReactNode } from 'react';
import { Icon } from '../actions/icon.tsx';
import styles from './check-list.module.css';

export type Requirement = { key: string; isMet: boolean; text: ReactNode; detail?: ReactNode; action?: ReactNode };

type Props = {
  items: Requirement[];
  /** Heard before each line, since the icon is not: "Opfyldt", "Mangler". */
  labels: { met: string; missing: string };
};

/** What must be in place. What is missing stands out, with who has it and what to do. */
export const CheckList = ({ items, labels }: Props) => (
  <ul className={styles.list}>
    {items.map((item) => (
      <li key={item.key} data-missing={item.isMet ? undefined : ''}>
        <Icon name={item.isMet ? 'check' : 'warning'} className={styles.icon} />
        <div className={styles.words}>
          <span className="vh">{item.isMet ? labels.met : labels.missing}: </span>
          {item.text}
          {item.detail && <span className={styles.detail}>{item.detail}</span>}
        </div>
        {item.action}
      </li>
    ))}
  </ul>
);
