import { ButtonLink, VisuallyHidden } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';

/** To the task, where it stands in its project. */
export function OpenTaskLink({ tenant, projectId, title }: { tenant: string; projectId: string; title: string }) {
  const { t } = useTranslation();
  return (
    <ButtonLink small href={`/${tenant}/projekter/${projectId}#opgaver`}>
      {t('Åbn opgaven')}
      <VisuallyHidden> {title}</VisuallyHidden>
    </ButtonLink>
  );
}
