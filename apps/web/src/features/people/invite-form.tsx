import { inviteBody, type InvitedView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { CheckboxGroup, Form, FormActions, TextField } from '@nybrud/ui/forms';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblems } from '../../lib/form-problems.tsx';
import { useSentForm } from '../../lib/sent-form.ts';
import styles from './people.module.css';
import { invite, useRefresh } from './people-changes.ts';
import { useRoles } from './role-names.ts';

type Props = { tenant: string; onInvited: (invited: InvitedView) => void; onClose: () => void };

const start: { name: string; email: string; title: string; roles: string[] } = { name: '', email: '', title: '', roles: ['employee'] };

export function InviteForm({ tenant, onInvited, onClose }: Props) {
  const { t } = useTranslation();
  const { options } = useRoles(tenant);
  const refresh = useRefresh(tenant);
  const form = useSentForm({
    schema: inviteBody,
    start: { ...start, roles: start.roles.filter((role) => options.some(({ value }) => value === role)) },
    send: (body) => invite(tenant, body),
    onSent: async (invited) => {
      await refresh();
      onInvited(invited);
    },
  });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles.form}>
      <FormProblems form={form} />
      <Form onSubmit={form.submit}>
        <TextField {...form.field('name')} label={t('Navn')} autoComplete="off" ref={first} />
        <TextField {...form.field('email')} label={t('Arbejdsmail')} type="email" autoComplete="off" />
        <TextField {...form.field('title')} label={t('Stilling')} note={t('valgfrit')} autoComplete="off" />
        <CheckboxGroup {...form.field('roles')} label={t('Roller i organisationen')} hint={t('Roller i et projekt gives på projektets side.')} options={options} />
        <FormActions>
          <Button type="submit" variant="primary" isBusy={form.isSending}>
            {t('Lav invitation')}
          </Button>
          <Button onClick={onClose}>{t('Fortryd')}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
