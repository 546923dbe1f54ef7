import { Button, InfoNote } from '@nybrud/ui';
import { formatTime } from '@nybrud/ui/formats';
import { answerWords, type Spoken } from './answer-words.ts';
import type { PendingAnswer } from './pending-answer.ts';
import { possessive } from './possessive.ts';
import styles from './worksheet.module.css';

type Props = { pending: PendingAnswer | undefined; spoken: Spoken; onKeepMine: () => void; onUseTheirs: () => void };

/** Two people answered: both answers stand here until one of them is chosen. */
export function FieldConflict({ pending, spoken, onKeepMine, onUseTheirs }: Props) {
  const { t, locale } = spoken.say;
  if (pending?.state !== 'conflict' || !pending.theirs) return null;
  const { answer, theirs } = pending;
  const name = theirs.by ?? t('Systemet');
  return (
    <InfoNote tone="warn" isLive title={t('{{name}} har svaret imens. Vælg, hvilket svar der skal gælde.', { name })}>
      <dl className={styles.both}>
        <div>
          <dt>{t('Dit svar')}</dt>
          <dd>{answerWords(answer, spoken)}</dd>
        </div>
        <div>
          <dt>{theirs.at ? t('Svaret fra {{name}} {{time}}', { name, time: formatTime(theirs.at, locale) }) : t('Svaret fra {{name}}', { name })}</dt>
          <dd>{answerWords(theirs.answer, spoken)}</dd>
        </div>
      </dl>
      <div className={styles.choices} data-no-print>
        <Button small onClick={onKeepMine}>{t('Behold mit svar')}</Button>
        <Button small onClick={onUseTheirs}>{t('Brug {{whose}} svar', { whose: possessive(name, locale) })}</Button>
      </div>
    </InfoNote>
  );
}
