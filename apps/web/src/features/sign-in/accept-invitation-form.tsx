import { acceptInvitationBody, newPassword, type OpenInvitationView } from '@nybrud/contracts';
import { Button } from '@nybrud/ui';
import { Form, FormActions, TextField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api.ts';
import { enterAnew } from '../../lib/enter.ts';
import { FormProblems } from '../../lib/form-problems.tsx';
import { PageHead } from '../../lib/page.tsx';
import { useSentForm } from '../../lib/sent-form.ts';
import styles from './sign-in.module.css';

type Props = { token: string; invitation: OpenInvitationView };

const newcomerBody = acceptInvitationBody.extend({ password: newPassword });

/** Somebody new chooses a password; somebody who has an account shows with the present one that it is theirs. */
export function AcceptInvitationForm({ token, invitation }: Props) {
  const { t } = useTranslation();
  const { organisation, email, name, invitedBy, known } = invitation;
  const form = useSentForm({
    schema: known ? acceptInvitationBody : newcomerBody,
    start: { token, name, password: '' },
    send: (body) => api('post /api/invitations/acceptance', { body }),
    onSent: ({ tenant }) => enterAnew(`/${tenant}`),
  });
  return (
    <div className={styles.page}>
      <FormProblems form={form} />
      <PageHead
        title={t('Bliv medlem af {{organisation}}', { organisation })}
        lead={t('{{invitedBy}} har inviteret dig til Nybrud. Du logger ind med {{email}}.', { invitedBy, email })}
      />
      <Form onSubmit={form.submit}>
        <input type="hidden" name="username" value={email} autoComplete="username" readOnly />
        {known ? <KnownFields field={form.field} /> : <NewcomerFields field={form.field} />}
        <FormActions>
          <Button type="submit" variant="primary" isBusy={form.isSending}>
            {t('Bliv medlem')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

type Fields = { field: (name: 'name' | 'password') => { name: string; value: string; onChange: (value: string) => void; error: string | undefined } };

function KnownFields({ field }: Fields) {
  const { t } = useTranslation();
  return <TextField {...field('password')} label={t('Din adgangskode')} hint={t('Du har allerede en konto. Skriv den adgangskode, du plejer at bruge.')} type="password" autoComplete="current-password" />;
}

function NewcomerFields({ field }: Fields) {
  const { t } = useTranslation();
  return (
    <>
      <TextField {...field('name')} label={t('Navn')} autoComplete="name" />
      <TextField {...field('password')} label={t('Vælg en adgangskode')} hint={t('Mindst 12 tegn. Tre eller fire tilfældige ord er nemme at huske.')} type="password" autoComplete="new-password" />
    </>
  );
}
