import { askPasswordResetBody } from '@nybrud/contracts';
import { Button, InfoNote, Link } from '@nybrud/ui';
import { Form, FormActions, TextField } from '@nybrud/ui/forms';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api.ts';
import { FormProblems } from '../../lib/form-problems.tsx';
import { PageHead } from '../../lib/page.tsx';
import { useSentForm } from '../../lib/sent-form.ts';
import { healthQuery } from '../../lib/session.queries.ts';
import styles from './sign-in.module.css';

/** The answer is the same whether the address is known or not. */
export function ForgottenPasswordScreen() {
  const { t } = useTranslation();
  const { data: health } = useQuery(healthQuery());
  const [askedFor, setAskedFor] = useState<string>();
  const form = useSentForm({
    schema: askPasswordResetBody,
    start: { email: '' },
    send: async (body) => {
      await api('post /api/password-resets', { body });
      return body.email;
    },
    onSent: setAskedFor,
  });
  return (
    <div className={styles.page}>
      <FormProblems form={form} />
      <PageHead title={t('Glemt adgangskode')} lead={t('Skriv din arbejdsmail for at få et link til en ny adgangskode.')} />
      {askedFor ? (
        <InfoNote tone="success" isLive title={t('Vi har modtaget det')}>
          <p>{t('Hvis {{email}} har en konto, er linket lavet. Det virker én gang og gælder i en halv time.', { email: askedFor })}</p>
          <p>{t('Nybrud sender ikke mail endnu. Bed jeres administrator om at lave et link til dig.')}</p>
          {health?.demo && <Link href="/dev/post">{t('Se links, der ville være sendt')}</Link>}
        </InfoNote>
      ) : (
        <Form onSubmit={form.submit}>
          <TextField {...form.field('email')} label={t('Arbejdsmail')} type="email" autoComplete="username" />
          <FormActions>
            <Button type="submit" variant="primary" isBusy={form.isSending}>
              {t('Bed om en ny adgangskode')}
            </Button>
          </FormActions>
        </Form>
      )}
      <p>
        <Link href="/log-ind">{t('Tilbage til Log ind')}</Link>
      </p>
    </div>
  );
}
