import type { DecisionRulesView } from '@nybrud/contracts';
import { InfoNote } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { ToastRegion, useToasts } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { organisationQuery } from '../../lib/session.queries.ts';
import { useLanguage } from '../../lib/text.ts';
import styles from './decision-rules.module.css';
import { decisionRulesQuery } from './decision-rules.queries.ts';
import { RulesForm } from './rules-form.tsx';
import { RulesShown } from './rules-shown.tsx';

/** How the organisation decides: its administrator says it, everybody may read it. */
export function DecisionRulesScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(tenant));
  const { data: view } = useSuspenseQuery(decisionRulesQuery(tenant));
  const { toasts, show, close } = useToasts();
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Beslutningsregler')}
        within={[organisation.name]}
        crumbs={[{ label: t('Min side'), href: `/${tenant}` }]}
        lead={t('Reglerne gælder for alle projekter i {{organisation}}. Et oplæg, der er sendt, følger de regler, det blev sendt under.', { organisation: organisation.name })}
        meta={<Since view={view} />}
      />
      {view.can.change ? (
        <RulesForm tenant={tenant} view={view} onSaved={() => show({ text: t('Beslutningsreglerne er gemt.') })} />
      ) : (
        <>
          <InfoNote>{t('En organisationsadministrator kan ændre reglerne.')}</InfoNote>
          <RulesShown view={view} />
        </>
      )}
      <ToastRegion label={t('Beskeder')} closeLabel={t('Luk')} toasts={toasts} onClose={close} />
    </div>
  );
}

function Since({ view: { changedAt, changedBy } }: { view: DecisionRulesView }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  return <span>{changedAt ? t('Ændret {{day}} af {{name}}', { day: formatDate(changedAt, locale), name: changedBy }) : t('Det er Nybruds forslag. I har ikke ændret noget endnu.')}</span>;
}
