import { Section } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { meQuery } from '../../lib/session.queries.ts';
import { LanguageChoice } from './language-choice.tsx';
import { PasswordForm } from './password-form.tsx';
import styles from './settings.module.css';
import { SignOutEverywhere } from './sign-out-everywhere.tsx';

/** What is one's own: language, password, and where one is signed in. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery());
  return (
    <div className={styles.page}>
      <PageHead title={t('Dine indstillinger')} meta={<span>{t('{{name}}, {{email}}', { name: me.name, email: me.email })}</span>} />
      <Section title={t('Sprog')}>
        <LanguageChoice />
      </Section>
      <Section title={t('Adgangskode')}>
        <PasswordForm />
      </Section>
      <Section title={t('Log af alle steder')}>
        <SignOutEverywhere />
      </Section>
    </div>
  );
}
