import styles from './about.module.css';

export const Paragraphs = ({ texts }: { texts: string[] }) => (
  <div className={styles.prose}>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
);
