import type { AnswerView } from '@nybrud/contracts';
import { Button, Disclosure, Skeleton, Time } from '@nybrud/ui';
import { formatDateTime } from '@nybrud/ui/formats';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { answerWords, shortened, type Spoken } from './answer-words.ts';
import { sameAnswer } from './save-failure.ts';
import { historyQuery, type WorksheetAddress } from './worksheets.queries.ts';
import styles from './worksheet.module.css';

type Props = {
  address: WorksheetAddress;
  fieldKey: string;
  version: number;
  spoken: Spoken;
  /** Without it nothing can be taken back: the page is for reading. */
  onRestore?: ((answer: AnswerView['answer']) => void) | undefined;
};

/** Who answered what, and when. It is fetched when somebody wants to know, and there is none before the first answer. */
export function FieldHistory({ address, fieldKey, version, ...shown }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const history = useQuery({ ...historyQuery({ ...address, fieldKey, version }), enabled: isOpen });
  if (version === 0) return null;
  return (
    <div className={styles.history} data-no-print>
      <Disclosure title={t('Historik')} isOpen={isOpen} onToggle={setOpen}>
        {history.data ? <Versions versions={history.data} {...shown} /> : history.isPending && <Skeleton label={t('Henter historikken')} slowText={t('Det tager længere end normalt.')} lines={2} />}
        <ProblemNote error={history.error} />
      </Disclosure>
    </div>
  );
}

type VersionsProps = Pick<Props, 'spoken' | 'onRestore'> & { versions: AnswerView[] };

function Versions({ versions, spoken, onRestore }: VersionsProps) {
  const { t, locale } = spoken.say;
  const [current] = versions;
  return (
    <ol className={styles.versions}>
      {versions.map(({ answer, version, by, at }) => (
        <li key={version}>
          <p className={styles.who}>
            {by ?? t('Systemet')}
            {at && <>, <Time at={at}>{formatDateTime(at, locale)}</Time></>}
          </p>
          <p>{shortened(answerWords(answer, spoken))}</p>
          {onRestore && current && !sameAnswer(answer, current.answer) && (
            <Button small variant="text" icon="undo" onClick={() => onRestore(answer)}>
              {t('Brug dette svar igen')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
