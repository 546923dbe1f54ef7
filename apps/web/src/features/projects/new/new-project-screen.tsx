import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../lib/page.tsx';
import { organisationQuery } from '../../../lib/session.queries.ts';
import { NewProjectForm } from './new-project-form.tsx';
import type { NewProjectProps } from './new-project-props.ts';

/** Nyt projekt, in three short steps. */
export function NewProjectScreen(props: NewProjectProps) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(props.tenant));
  if (organisation.can.createProject) return <NewProjectForm {...props} memberId={organisation.me.memberId} />;
  return (
    <>
      <PageHead title={t('Du kan ikke oprette projekter')} />
      <p>
        {t('Din rolle i {{organisation}} giver ikke adgang til det. Jeres administrator kan give dig rollen som projektleder.', {
          organisation: organisation.name,
        })}
      </p>
    </>
  );
}
