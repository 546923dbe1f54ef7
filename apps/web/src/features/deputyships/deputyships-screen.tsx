import { Section } from '@nybrud/ui';
import { ToastRegion, useToasts } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { organisationQuery } from '../../lib/session.queries.ts';
import { DeputyForm } from './deputy-form.tsx';
import { DeputyshipList } from './deputyship-list.tsx';
import styles from './deputyships.module.css';
import { deputyshipsQuery } from './deputyships.queries.ts';

/** Somebody signs while one is away: chosen in two taps when it is the one from last time. */
export function DeputyshipsScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(tenant));
  const { data: deputyships } = useSuspenseQuery(deputyshipsQuery(tenant));
  const { toasts, show, close } = useToasts();
  const tell = (text: string) => show({ text });
  const last = deputyships.find(({ principal }) => principal.memberId === organisation.me.memberId)?.deputy;
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Stedfortræder')}
        within={[organisation.name]}
        crumbs={[{ label: t('Min side'), href: `/${tenant}` }]}
        lead={t('Din stedfortræder kan underskrive på dine vegne, mens du er væk. Det står på underskriften.')}
      />
      <Section title={t('Mens jeg er væk')}>
        <DeputyForm key={deputyships.length} tenant={tenant} organisation={organisation} last={last} onDone={tell} />
      </Section>
      <Section title={t('Stedfortrædere')}>
        <DeputyshipList tenant={tenant} deputyships={deputyships} onDone={tell} />
      </Section>
      <ToastRegion label={t('Beskeder')} closeLabel={t('Luk')} toasts={toasts} onClose={close} />
    </div>
  );
}
