import { resetPasswordBody } from '@nybrud/contracts';
import { Button, ButtonLink } from '@nybrud/ui';
import { Form, FormActions, TextField } from '@nybrud/ui/forms';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api.ts';
import { FormProblems } from '../../lib/form-problems.tsx';
import { focusHeading } from '../../lib/heading.ts';
import { PageHead } from '../../lib/page.tsx';
import { hasCode } from '../../lib/problem-error.ts';
import { useSentForm } from '../../lib/sent-form.ts';
import { DeadLinkScreen } from './dead-link-screen.tsx';
import { useLinkToken } from './link-token.ts';
import styles from './sign-in.module.css';

/** Behind a link for a new password. Opening it does nothing; only Send uses the link. */
export function ResetPasswordScreen() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [isDone, setIsDone] = useState(false);
  const form = useSentForm({
    schema: resetPasswordBody,
    start: { token, password: '' },
    send: (body) => api('post /api/password-resets/redemption', { body }),
    onSent: () => setIsDone(true),
  });
  if (!token || hasCode(form.problem, 'link_not_valid')) return <DeadLinkScreen help={t('Bed om et nyt på siden Glemt adgangskode.')} />;
  if (isDone) return <PasswordChanged />;
  return (
    <div className={styles.page}>
      <FormProblems form={form} />
      <PageHead title={t('Vælg en ny adgangskode')} />
      <Form onSubmit={form.submit}>
        <TextField {...form.field('password')} label={t('Ny adgangskode')} hint={t('Mindst 12 tegn. Tre eller fire tilfældige ord er nemme at huske.')} type="password" autoComplete="new-password" />
        <FormActions>
          <Button type="submit" variant="primary" isBusy={form.isSending}>
            {t('Gem den nye adgangskode')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

function PasswordChanged() {
  const { t } = useTranslation();
  useEffect(focusHeading, []);
  return (
    <div className={styles.page}>
      <PageHead title={t('Adgangskoden er ændret')} />
      <p>{t('Du er logget af alle steder. Log ind med den nye adgangskode.')}</p>
      <p>
        <ButtonLink variant="primary" href="/log-ind">
          {t('Log ind')}
        </ButtonLink>
      </p>
    </div>
  );
}
