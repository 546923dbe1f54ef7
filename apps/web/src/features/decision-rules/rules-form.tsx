import type { DecisionRulesView } from '@nybrud/contracts';
import { Button, Section } from '@nybrud/ui';
import { CheckboxGroup, Form, FormActions, MoneyField, NumberField, RadioGroup } from '@nybrud/ui/forms';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../lib/form-problems.tsx';
import { hasCode } from '../../lib/problem-error.ts';
import { useSentForm } from '../../lib/sent-form.ts';
import { useLanguage, useText } from '../../lib/text.ts';
import { AmountRows } from './amount-rows.tsx';
import { changeDecisionRules, decisionRulesQuery } from './decision-rules.queries.ts';
import { atItsField, rulesSchema, valuesOf } from './rules-values.ts';
import { orderOptions } from './rules-words.ts';

type Props = { tenant: string; view: DecisionRulesView; onSaved: () => void };

/** All the rules at once: one version replaces the other. */
export function RulesForm({ tenant, view, onSaved }: Props) {
  const { t } = useTranslation();
  const form = useRulesForm({ tenant, view, onSaved });
  return (
    <>
      <FormProblems form={form} />
      <Form onSubmit={form.submit}>
        <Section title={t('Beløb')}>
          <Amounts form={form} view={view} />
        </Section>
        <Section title={t('Hvem og i hvilken rækkefølge')}>
          <Order form={form} view={view} />
        </Section>
        <Section title={t('Frister')}>
          <Deadlines form={form} />
        </Section>
        <FormActions>
          <Button type="submit" variant="primary" isBusy={form.isSending}>
            {t('Gem regler')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

/** When somebody else came first, nothing typed is lost; the next press saves over theirs, knowingly. */
function useRulesForm({ tenant, view, onSaved }: Props) {
  const client = useQueryClient();
  const [version, setVersion] = useState(view.version);
  return useSentForm({
    schema: rulesSchema,
    start: valuesOf(view.rules),
    send: (rules) =>
      changeDecisionRules(tenant, rules, version).catch((error: unknown) => {
        if (hasCode(error, 'changed_since_read')) setVersion(Number(error.details['version']));
        return atItsField(error);
      }),
    onSent: (saved) => {
      setVersion(saved.version);
      client.setQueryData(decisionRulesQuery(tenant).queryKey, saved);
      onSaved();
    },
  });
}

type Part = { form: ReturnType<typeof useRulesForm>; view: DecisionRulesView };

function Amounts({ form, view }: Part) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <MoneyField
        {...form.field('amountLimitOere')}
        label={t('Beløbsgrænse')}
        note={t('valgfrit')}
        hint={t('Over grænsen underskriver mindst to, og styregruppen eller økonomi kommer med, hvor procesmodellen siger det.')}
      />
      <AmountRows {...form.field('amountRules')} roles={view.choices.roles} />
    </div>
  );
}

function Order({ form, view }: Part) {
  const { t } = useTranslation();
  const pick = useText();
  return (
    <div className="stack">
      <RadioGroup {...form.field('signingOrder')} label={t('Rækkefølge')} options={orderOptions(t)} />
      {view.choices.phases.length > 0 && (
        <CheckboxGroup
          {...form.field('politicalDecisionIn')}
          label={t('Politisk beslutning')}
          hint={t('Vælg de faser, hvor et politisk udvalg beslutter, før I går videre.')}
          options={view.choices.phases.map(({ key, label }) => ({ value: key, label: pick(label) }))}
        />
      )}
    </div>
  );
}

function Deadlines({ form }: Pick<Part, 'form'>) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const days = t('arbejdsdage');
  return (
    <div className="stack">
      <NumberField {...form.field('dueWorkingDays')} locale={locale} unit={days} label={t('Svarfrist')} hint={t('Foreslås, når et oplæg sendes til beslutning. 1 til 30.')} />
      <NumberField {...form.field('expiryWorkingDays')} locale={locale} unit={days} label={t('Oplægget udløber efter')} hint={t('Derefter skal det sendes igen. 1 til 120.')} />
      <NumberField {...form.field('undoMinutes')} locale={locale} unit={t('minutter')} label={t('En beslutning kan fortrydes i')} hint={t('0, hvis den ikke kan fortrydes. Højst 1.440, som er et døgn.')} />
    </div>
  );
}
