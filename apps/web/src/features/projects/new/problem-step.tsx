import { Select, TextArea, TextField } from '@nybrud/ui/forms';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '../../../lib/session.queries.ts';
import { useText } from '../../../lib/text.ts';
import { type StepProps, useStepField } from './step-field.ts';

/** 1: what the problem is, in the words of those who have it. */
export function ProblemStep(props: StepProps) {
  const { t } = useTranslation();
  const pick = useText();
  const field = useStepField(props);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(props.tenant));
  const title = field('title');
  return (
    <>
      <TextField
        {...title}
        error={props.faults.title === 'missing' ? t('Skriv en titel') : title.error}
        label={t('Titel')}
        hint={t('Et kort navn, som alle forstår.')}
        autoComplete="off"
      />
      <TextArea
        {...field('need')}
        rows={2}
        label={t('Behovet i én sætning')}
        hint={t('Hvem har problemet, og hvad kan de ikke i dag? Nævn ingen produkter.')}
      />
      <Select
        {...field('policyArea')}
        label={t('Fagområde')}
        emptyText={t('Vælg fagområde')}
        options={catalogue.policyAreas.map(({ key, label }) => ({ value: key, label: pick(label) }))}
      />
      <TextField {...field('caseNumber')} isShort label={t('Sagsnummer')} note={t('valgfrit')} autoComplete="off" />
    </>
  );
}
