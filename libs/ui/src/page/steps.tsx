import styles from './steps.module.css';

type Props = {
  /** "Trin 2 af 3" */
  text: string;
  /** What the step is about: "Hvem er med?" */
  title: string;
  current: number;
  total: number;
};

/** Only inside a wizard; phases use the track. The bars say what the words already said. */
export const Steps = ({ text, title, current, total }: Props) => (
  <div className={styles.steps}>
    <p>
      <strong>{text}</strong> <span className="muted">{title}</span>
    </p>
    <div className={styles.bars} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <span key={index} data-done={index < current || undefined} />
      ))}
    </div>
  </div>
);
