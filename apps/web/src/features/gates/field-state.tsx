import { Button, InfoNote } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import type { GateField } from './use-gate-field.ts';

/** Whether a field is kept, and what to do when somebody else was first. */
export function FieldState({ field, wordsOf }: { field: Pick<GateField<never>, 'state' | 'theirs' | 'keepMine' | 'useTheirs'>; wordsOf: (value: unknown) => string }) {
  const { t } = useTranslation();
  if (field.state === 'failed') return <InfoNote tone="warn" isLive>{t('Ikke gemt endnu. Det, du har skrevet, ligger på denne computer. Prøv igen ved at rette i feltet.')}</InfoNote>;
  if (field.state !== 'conflict') return null;
  return (
    <InfoNote
      tone="warn" isLive title={t('En anden har skrevet her imens')}
      action={
        <>
          <Button small onClick={field.keepMine}>{t('Behold mit')}</Button>
          <Button small onClick={field.useTheirs}>{t('Brug det andet')}</Button>
        </>
      }
    >
      {t('Der står nu: {{theirs}}', { theirs: wordsOf(field.theirs) || '–' })}
    </InfoNote>
  );
}
