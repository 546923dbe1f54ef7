import styles from './process-models.module.css';

export const SentenceList = ({ sentences }: { sentences: readonly string[] }) => (
  <ul className={styles.list}>
    {sentences.map((sentence, index) => (
      <li key={index}>{sentence}</li>
    ))}
  </ul>
);
