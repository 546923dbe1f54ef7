import type { ProjectView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { Form, FormActions, MoneyField, RadioGroup, Select, TextArea, TextField } from '@nybrud/ui/forms';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../../lib/form-problems.tsx';
import type { ProjectKey } from '../projects.queries.ts';
import { FieldConflicts } from './field-conflicts.tsx';
import { fieldLabels, useFieldOptions } from './shared-fields.ts';
import { useFieldsForm } from './use-fields-form.ts';

type Props = { projectKey: ProjectKey; project: ProjectView; onSaved: () => void; onCancel: () => void };
type FieldsFormState = ReturnType<typeof useFieldsForm>['form'];

/** Changes the shared fields of a project. */
export function FieldsForm({ projectKey, project, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const { form, meeting } = useFieldsForm(projectKey, project, onSaved);
  return (
    <>
      {meeting ? <FieldConflicts key={form.attempt} tenant={projectKey.tenant} form={form} meeting={meeting} /> : <FormProblems form={form} />}
      <Form onSubmit={form.submit}>
        <Words form={form} />
        <Choices tenant={projectKey.tenant} form={form} />
        <Money form={form} />
        <FormActions>
          <Button variant="primary" type="submit" isBusy={form.isSending}>
            {t('Gem ændringer')}
          </Button>
          <Button variant="text" onClick={onCancel}>
            {t('Fortryd')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

function Words({ form }: { form: FieldsFormState }) {
  const { t } = useTranslation();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <TextField {...form.field('title')} ref={first} label={t(fieldLabels.title)} />
      <TextArea
        {...form.field('need')}
        rows={2}
        label={t(fieldLabels.need)}
        hint={t('Hvem har problemet, og hvad kan de ikke i dag? Nævn ingen produkter.')}
      />
      <TextArea {...form.field('purpose')} label={t(fieldLabels.purpose)} hint={t('Hvilken forandring vil I skabe, og for hvem?')} />
      <TextField {...form.field('caseNumber')} isShort label={t(fieldLabels.caseNumber)} />
    </>
  );
}

function Choices({ tenant, form }: { tenant: string; form: FieldsFormState }) {
  const { t } = useTranslation();
  const options = useFieldOptions(tenant);
  return (
    <>
      <Select {...form.field('policyArea')} label={t(fieldLabels.policyArea)} options={options.policyArea} emptyText={t('Ikke valgt')} />
      <Select {...form.field('noveltyDegree')} label={t(fieldLabels.noveltyDegree)} options={options.noveltyDegree} emptyText={t('Ikke valgt')} />
      <RadioGroup {...form.field('visibility')} label={t(fieldLabels.visibility)} options={options.visibility} />
    </>
  );
}

function Money({ form }: { form: FieldsFormState }) {
  const { t } = useTranslation();
  const hint = t('Kroner ekskl. moms. I kan skrive 1,2 mio.');
  return (
    <>
      <MoneyField {...form.field('estimatedValue')} label={t(fieldLabels.estimatedValue)} hint={hint} />
      <MoneyField {...form.field('developmentBudget')} label={t(fieldLabels.developmentBudget)} hint={hint} />
      <MoneyField {...form.field('purchaseBudget')} label={t(fieldLabels.purchaseBudget)} hint={hint} />
    </>
  );
}
