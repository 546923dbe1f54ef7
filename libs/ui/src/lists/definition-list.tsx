import type { ReactNode } from 'react';
import styles from './definition-list.module.css';

export type Definition = { term: string; value: ReactNode };

export const DefinitionList = ({ items }: { items: Definition[] }) => (
  <dl className={styles.list}>
    {items.map((item) => (
      <div key={item.term}>
        <dt>{item.term}</dt>
        <dd>{item.value}</dd>
      </div>
    ))}
  </dl>
);
