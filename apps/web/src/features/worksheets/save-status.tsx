import type { WorksheetView } from '@nybrud/contracts';
import { Icon, Live } from '@nybrud/ui';
import type { AnswersInHand } from './use-answers.ts';
import { useSaveWords } from './use-save-words.ts';
import styles from './worksheet.module.css';

/** Whether everything is saved. Only trouble, and the answer to Ctrl+S, are read aloud: saving goes on all the time. */
export function SaveStatus({ answers, worksheet }: { answers: AnswersInHand; worksheet: WorksheetView }) {
  const { words, told, isTrouble } = useSaveWords(answers, worksheet);
  return (
    <span className={styles.saving} data-trouble={isTrouble ? '' : undefined}>
      {isTrouble && <Icon name="warning" />}
      <span>{words}</span>
      <Live className="vh">{told}</Live>
    </span>
  );
}
