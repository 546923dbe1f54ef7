import type { ReactNode, Ref } from 'react';
import { Icon } from '../actions/icon.tsx';
import { DefinitionList, type Definition } from '../lists/definition-list.tsx';
import styles from './receipt.module.css';

type Props = {
  /** "Projektet er oprettet" */
  title: string;
  /** When, by whom, reference. */
  facts: Definition[];
  /** "Hvad sker der nu?" */
  nextTitle: string;
  next: ReactNode[];
  /** The way back, and the next act. */
  actions: ReactNode;
  level?: 1 | 2;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
};

/** After every act with effect: what, when, reference, what now, and a way back. */
export function Receipt({ title, facts, nextTitle, next, actions, level = 1, headingRef }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const Next = level === 1 ? 'h2' : 'h3';
  return (
    <section className={styles.receipt}>
      <Heading ref={headingRef} tabIndex={-1} className={styles.title}>
        <Icon name="checkCircle" className={styles.icon} />
        {title}
      </Heading>
      <DefinitionList items={facts} />
      <Next className={styles.nextTitle}>{nextTitle}</Next>
      <ol className={styles.next}>
        {next.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
      <div className="cluster">{actions}</div>
    </section>
  );
}
