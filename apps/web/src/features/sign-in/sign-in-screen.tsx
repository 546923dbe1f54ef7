import { type MeView, signInBody } from '@nybrud/contracts';
import { Button, InfoNote, Link } from '@nybrud/ui';
import { Form, FormActions, TextField } from '@nybrud/ui/forms';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api.ts';
import { enterAnew } from '../../lib/enter.ts';
import { FormProblems } from '../../lib/form-problems.tsx';
import { PageHead } from '../../lib/page.tsx';
import { useSentForm } from '../../lib/sent-form.ts';
import { healthQuery } from '../../lib/session.queries.ts';
import styles from './sign-in.module.css';

/** The door. Afterwards one stands where one was going. */
export function SignInScreen({ goTo }: { goTo: string | undefined }) {
  const { t } = useTranslation();
  const { data: health } = useQuery(healthQuery());
  const [isHomeless, setIsHomeless] = useState(false);
  const enter = ({ memberships: [first] }: MeView) => {
    if (!first) return setIsHomeless(true);
    return enterAnew(goTo ?? `/${first.tenant}`);
  };
  const form = useSentForm({ schema: signInBody, start: { email: '', password: '' }, send: (body) => api('post /api/me/session', { body }), onSent: enter });
  return (
    <div className={styles.page}>
      <FormProblems form={form} />
      <PageHead title={t('Log ind')} />
      {goTo && <InfoNote>{t('Log ind for at fortsætte. Bagefter kommer du tilbage til den side, du var på vej til.')}</InfoNote>}
      {isHomeless && (
        <InfoNote tone="warn" isLive>
          {t('Du er ikke længere medlem af en organisation. Bed jeres administrator om en ny invitation.')}
        </InfoNote>
      )}
      <Form onSubmit={form.submit}>
        <TextField {...form.field('email')} label={t('Arbejdsmail')} type="email" autoComplete="username" />
        <TextField {...form.field('password')} label={t('Adgangskode')} type="password" autoComplete="current-password" />
        <FormActions>
          <Button type="submit" variant="primary" isBusy={form.isSending}>
            {t('Log ind')}
          </Button>
          <Link href="/glemt-adgangskode">{t('Glemt adgangskode')}</Link>
        </FormActions>
      </Form>
      {health?.demo && (
        <p>
          <Link href="/">{t('Vælg en rolle i demoen i stedet')}</Link>
        </p>
      )}
    </div>
  );
}
