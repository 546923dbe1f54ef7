import { Link, Section } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import type { ProjectKey } from '../projects.queries.ts';

/** The way to what has been attached. */
export function ProjectFiles({ tenant, projectId }: ProjectKey) {
  const { t } = useTranslation();
  return (
    <Section title={t('Filer')}>
      <p><Link href={`/${tenant}/projekter/${projectId}/filer`}>{t('Se og vedhæft filer')}</Link></p>
    </Section>
  );
}
