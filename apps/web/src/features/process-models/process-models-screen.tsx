import { InfoNote } from '@nybrud/ui';
import { ToastRegion, useToasts } from '@nybrud/ui/overlays';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { organisationQuery } from '../../lib/session.queries.ts';
import { ModelForms, ModelVersions } from './model-versions.tsx';
import { PackageForm } from './package-form.tsx';
import { processModelsQuery } from './process-models.queries.ts';
import styles from './process-models.module.css';

/** The versions of the process model. Everybody may read them; CO-PI's coordinator publishes. */
export function ProcessModelsScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(tenant));
  const { data: models } = useSuspenseQuery(processModelsQuery(tenant));
  const { toasts, show, close } = useToasts();
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Procesmodel')}
        within={[organisation.name]}
        crumbs={[{ label: t('Min side'), href: `/${tenant}` }]}
        lead={t('Nye projekter følger den nyeste version. Projekter, der er i gang, beholder deres, til projektlederen opgraderer dem.')}
      />
      <ModelVersions versions={models.versions} />
      <ModelForms forms={models.forms} />
      {models.can.publish ? (
        <PackageForm tenant={tenant} onPublished={(version) => show({ text: t('Version {{version}} er udgivet.', { version }) })} />
      ) : (
        <InfoNote>{t('CO-PI’s koordinator udgiver nye versioner.')}</InfoNote>
      )}
      <ToastRegion label={t('Beskeder')} closeLabel={t('Luk')} toasts={toasts} onClose={close} />
    </div>
  );
}
