import { useId, type ReactNode } from 'react';
import styles from './next-step.module.css';

type Props = { heading: string; title: ReactNode; detail?: ReactNode; action: ReactNode };

/** The one thing to go on with: "Fortsæt, hvor du slap". */
export function NextStep({ heading, title, detail, action }: Props) {
  const id = useId();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <div className={styles.words}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        <p className={styles.title}>{title}</p>
        {detail && <p className="muted">{detail}</p>}
      </div>
      {action}
    </section>
  );
}
