import { dateValue } from '@nybrud/domain';
import { DateField, TextField } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultWords } from '../fault-words.ts';
import styles from '../fields.module.css';
import { useTyping } from '../use-typing.ts';
import type { Unknown } from '../values/unknown-in.ts';

/** "Ukendt endnu": why, and by when one will know. It is handed on once both are there. */
export function UnknownFields({ given, onChange }: { given: Unknown | undefined; onChange: (unknown: Unknown) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState(given?.reason ?? '');
  const [day, setDay] = useState<string | undefined>(given?.clarifyBy);
  const { isTyping, listen } = useTyping();
  const isDay = dateValue.safeParse(day).success;
  const tell = (why: string, when: string | undefined) => {
    if (when !== undefined && why.trim() !== '' && dateValue.safeParse(when).success) onChange({ reason: why.trim(), clarifyBy: when });
  };
  const typeReason = (typed: string) => {
    setReason(typed);
    tell(typed, day);
  };
  const typeDay = (typed: string | undefined) => {
    setDay(typed);
    tell(reason, typed);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears where the focus is, and acts on nothing
    <div className={styles.field} {...listen}>
      <div className={styles.pair}>
        <TextField label={t('Hvorfor er det ukendt?')} maxLength={1000} value={reason} onChange={typeReason} />
        <DateField
          label={t('Afklares senest')}
          error={day === undefined || isDay || isTyping ? undefined : faultWords('not_a_date', 'date', t)}
          value={day}
          onChange={typeDay}
        />
      </div>
      <p className={styles.muted}>{t('Svaret gemmes, når der står både en grund og en dato.')}</p>
    </div>
  );
}
