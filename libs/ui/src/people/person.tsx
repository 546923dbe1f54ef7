import type { ReactNode } from 'react';
import { initialsOf } from './initials.ts';
import styles from './person.module.css';

/** A person by name; the initials are only there for the eye. */
export const Person = ({ name, role, action }: { name: string; role?: ReactNode; action?: ReactNode }) => (
  <span className={styles.person}>
    <span className={styles.initials} aria-hidden="true">
      {initialsOf(name)}
    </span>
    <span className={styles.words}>
      {name}
      {role && <span className={styles.role}>{role}</span>}
    </span>
    {action}
  </span>
);

/** People as a list, for instance a team. */
export const PeopleList = ({ label, people }: { label?: string; people: { key: string; name: string; role?: ReactNode; action?: ReactNode }[] }) => (
  <ul aria-label={label}>
    {people.map(({ key, ...person }) => (
      <li key={key}>
        <Person {...person} />
      </li>
    ))}
  </ul>
);
