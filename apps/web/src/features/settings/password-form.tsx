import { changePasswordBody } from '@nybrud/contracts';
import { Button, InfoNote } from '@nybrud/ui';
import { Form, FormActions, TextField } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api.ts';
import { FormProblems } from '../../lib/form-problems.tsx';
import { hasCode, ProblemError } from '../../lib/problem-error.ts';
import { useSentForm } from '../../lib/sent-form.ts';

export function PasswordForm() {
  const { t } = useTranslation();
  const [times, setTimes] = useState(0);
  return (
    <>
      {times > 0 && (
        <InfoNote key={times} tone="success" isLive>
          {t('Adgangskoden er ændret. Du er logget af på dine andre computere.')}
        </InfoNote>
      )}
      <PasswordFields key={`form ${times}`} onChanged={() => setTimes(times + 1)} />
    </>
  );
}

/** Drawn anew after each change, so that no password is left standing in a field. */
function PasswordFields({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation();
  const form = useSentForm({
    schema: changePasswordBody,
    start: { current: '', password: '' },
    send: (body) => api('put /api/me/password', { body }).catch(atItsField),
    onSent: onChanged,
  });
  return (
    <>
      <FormProblems form={form} />
      <Form onSubmit={form.submit}>
        <TextField {...form.field('current')} label={t('Nuværende adgangskode')} type="password" autoComplete="current-password" />
        <TextField {...form.field('password')} label={t('Ny adgangskode')} hint={t('Mindst 12 tegn. Tre eller fire tilfældige ord er nemme at huske.')} type="password" autoComplete="new-password" />
        <FormActions>
          <Button type="submit" variant="primary" isBusy={form.isSending}>
            {t('Skift adgangskode')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

/** The server says no as it does at the door; here it can only be the one field. */
function atItsField(error: unknown): never {
  if (!hasCode(error, 'sign_in_refused')) throw error;
  throw new ProblemError({ code: 'invalid_request', status: error.status, errors: [{ pointer: '#/current', detail: 'wrong_password' }] });
}
