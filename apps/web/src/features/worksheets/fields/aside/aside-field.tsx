import type { Answer, Field } from '@nybrud/domain';
import { Button, VisuallyHidden } from '@nybrud/ui';
import { TextField } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { useFocusOnArrival } from '../use-focus-on-arrival.ts';
import { useFieldWords } from '../use-field-words.tsx';
import { asideWords } from './aside-choices.tsx';
import { UnknownFields } from './unknown-fields.tsx';
import type { AsideKind } from './use-aside.ts';

type Props = {
  field: Field;
  kind: AsideKind;
  answer: Answer | null;
  fault: string | undefined;
  isTurned: boolean;
  onChange: (answer: Answer) => void;
  onBack: () => void;
};

/** A question that is set aside: how, why, and the way back. */
export function AsideField({ field, kind, answer, fault, isTurned, onChange, onBack }: Props) {
  const { t } = useTranslation();
  const words = useFieldWords(field, fault);
  return (
    <Group words={words} id={field.key}>
      <p>{t(asideWords[kind])}</p>
      <div ref={useFocusOnArrival(isTurned)} className={styles.field}>
        {kind === 'unknown' && (
          <UnknownFields given={answer?.kind === 'unknown' ? answer : undefined} onChange={(unknown) => onChange({ kind, ...unknown })} />
        )}
        {kind === 'not_relevant' && (
          <WhyNot given={answer?.kind === 'not_relevant' ? answer.reason : ''} onChange={(reason) => onChange({ kind, reason })} />
        )}
        <div className={styles.acts}>
          <Button variant="text" small onClick={onBack}>
            {t('Skriv et svar i stedet')}
            <VisuallyHidden> {words.label}</VisuallyHidden>
          </Button>
        </div>
      </div>
    </Group>
  );
}

function WhyNot({ given, onChange }: { given: string; onChange: (reason: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState(given);
  const type = (typed: string) => {
    setReason(typed);
    if (typed.trim() !== '') onChange(typed.trim());
  };
  const words = { label: t('Hvorfor er det ikke relevant?'), hint: t('Svaret gemmes, når der står en grund.') };
  return <TextField {...words} maxLength={1000} value={reason} onChange={type} />;
}
