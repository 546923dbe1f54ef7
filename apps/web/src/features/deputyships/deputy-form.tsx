import { addDeputyshipBody, type DeputyshipView, type OrganisationView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { DateField, Form, FormActions, TextField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../lib/form-problems.tsx';
import { PersonBox } from '../../lib/person-box.tsx';
import { useSentForm } from '../../lib/sent-form.ts';
import { useLanguage } from '../../lib/text.ts';
import styles from './deputyships.module.css';
import { useAddDeputyship } from './deputyship-changes.ts';
import { SuggestedDays } from './suggested-days.tsx';

type Person = DeputyshipView['deputy'];
type Props = { tenant: string; organisation: OrganisationView; last: Person | undefined; onDone: (text: string) => void };
type Values = { principalId: string | undefined; deputyId: string | undefined; basis: string; from: string | undefined; to: string | undefined };

/** The deputy of last time stands there already: choose the days, and send. */
export function DeputyForm({ tenant, organisation: { me, can }, last, onDone }: Props) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const add = useAddDeputyship(tenant);
  const start: Values = { principalId: me.memberId, deputyId: last?.memberId, basis: t('Ferie'), from: undefined, to: undefined };
  const form = useSentForm({
    schema: addDeputyshipBody,
    start,
    send: (body) => add.mutateAsync(body),
    onSent: ({ deputy, principal }) => onDone(t('{{deputy}} er stedfortræder for {{principal}}.', { deputy: deputy.name, principal: principal.name })),
  });
  const [from, to] = [form.field('from'), form.field('to')];
  return (
    <>
      <FormProblems form={form} />
      <Form onSubmit={form.submit}>
        {can.managePeople && <Someone tenant={tenant} label={t('Hvem er væk?')} known={me} field={form.field('principalId')} />}
        <Someone tenant={tenant} label={t('Hvem underskriver imens?')} known={last} field={form.field('deputyId')} />
        <SuggestedDays
          onChoose={(days) => {
            from.onChange(days.from);
            to.onChange(days.to);
          }}
        />
        <div className={styles.days}>
          <DateField {...from} locale={locale} label={t('Fra og med')} />
          <DateField {...to} locale={locale} label={t('Til og med')} />
        </div>
        <TextField {...form.field('basis')} label={t('Grund')} hint={t('Den står på det, stedfortræderen underskriver.')} />
        <FormActions>
          <Button type="submit" variant="primary" isBusy={form.isSending}>
            {t('Vælg stedfortræder')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

type Field = { name: string; value: string | undefined; onChange: (value: string | undefined) => void; error: string | undefined };

function Someone({ tenant, label, known, field }: { tenant: string; label: string; known: Person | undefined; field: Field }) {
  const { name, value, onChange, error } = field;
  const person = known && { id: known.memberId, name: known.name, title: '' };
  return <PersonBox tenant={tenant} name={name} label={label} error={error} chosen={value} known={person} onChoose={(chosen) => onChange(chosen?.id)} />;
}
