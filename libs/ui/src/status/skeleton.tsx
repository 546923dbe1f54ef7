import { Live } from '../page/live.tsx';
import styles from './skeleton.module.css';

type Props = {
  /** "Henter projekter" */
  label: string;
  /** "Det tager længere end normalt. Dit arbejde er gemt." */
  slowText: string;
  lines?: number;
};

/** Grey lines after 300 ms and a sentence after 5 s. The waiting is done by CSS, so a quick answer never flickers. */
export const Skeleton = ({ label, slowText, lines = 3 }: Props) => (
  <Live className={styles.skeleton}>
    <span className="vh">{label}</span>
    {Array.from({ length: lines }, (_, index) => (
      <span key={index} className={styles.line} aria-hidden="true" />
    ))}
    <p className={styles.slow}>{slowText}</p>
  </Live>
);
